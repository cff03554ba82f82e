import "server-only";
import { duplicateAssignment } from "@/server/assignments/duplicate-assignment";
import { assignmentProblem } from "@/server/http/assignment-problem";
import { addressOf } from "@/server/http/address-of";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { tooMany } from "@/server/http/too-many";
import { seeOther } from "../see-other";

/** `POST /assignments/{id}/duplicate`: makes another one like it and leads to its link. */
export const postDuplicate = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  if (caller.secret === null) return problem("assignment_not_found");
  const refusal = await tooMany(["create", addressOf(request)]);
  if (refusal !== null) return refusal;
  const made = await duplicateAssignment(params.id, caller.secret);
  return made.ok ? seeOther(`/assignments/${made.value.id}/share`) : assignmentProblem(made.error);
});
