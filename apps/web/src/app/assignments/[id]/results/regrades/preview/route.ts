import { loadAssignment } from "@/assignment/manage.server";
import { answers, handle, seeOther } from "@/http/handle";
import { problem } from "@/http/problem";
import { readFormBody } from "@/http/request-body";
import { keepForm } from "@/model/kept-forms";

/**
 * `POST /assignments/{id}/results/regrades/preview`: keeps a regrade with a typed text and redirects to its preview. It
 * changes nothing. A regrade without a text need not be kept, as its fields are in the address.
 */
export const POST = handle<{ id: string }>(answers.page, async ({ request, params, caller: { owner } }) => {
  const form = await readFormBody(request);
  if (!form.ok) return form.problem;
  const assignment = await loadAssignment(params.id, "manage", owner);
  if (assignment === null || owner === null) return problem("assignment_not_found");
  const kept = await keepForm(assignment.id, "regrade", form.value, owner);
  return seeOther(`/assignments/${assignment.id}/results/regrade?kept=${kept}`);
});
