import "server-only";
import { duplicateAssignment } from "@/server/assignments/duplicate-assignment";
import { assignmentProblem } from "@/server/http/assignment-problem";
import { addressOf } from "@/server/http/address-of";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { tooMany } from "@/server/http/too-many";
import { hidesNames, writeNames } from "@/server/identity/hidden-names";
import { seeOther } from "../see-other";

/** `POST /assignments/{id}/duplicate`: makes another one like it and leads to its link. */
export const postDuplicate = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  if (caller.secret === null) return problem("assignment_not_found");
  const refusal = await tooMany(["create", addressOf(request)]);
  if (refusal !== null) return refusal;
  const made = await duplicateAssignment(params.id, caller.secret);
  if (!made.ok) return assignmentProblem(made.error);
  // The list of names is copied with the settings: what was hidden stays so.
  const headers = hidesNames(request) ? { "set-cookie": writeNames(made.value.id, true) } : {};
  return seeOther(`/assignments/${made.value.id}/share`, headers);
});
