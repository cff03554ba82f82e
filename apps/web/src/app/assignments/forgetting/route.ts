import { forgetAssignments } from "@/assignment/forget.server";
import { answers, handle, seeOther } from "@/http/handle";
import { problem } from "@/http/problem";
import { readFields } from "@/http/request-body";

/** `POST /assignments/forgetting`: makes this browser forget one assignment, or without an id all that it holds. */
export const POST = handle(answers.page, async ({ request, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const id = form.value.get("assignment");
  const forgotten = await forgetAssignments(caller.owner, id);
  // A form that is sent twice finds nothing the second time, which is what it asked for.
  if (forgotten === 0 && caller.owner === null) return problem("assignment_not_found");
  return seeOther("/assignments?done=forgotten");
});
