import { duplicateAssignment } from "@/assignment/create.server";
import { hidesNames, writeNames } from "@/assignment/hidden-names.server";
import { answers, handle, limitRate, seeOther } from "@/http/handle";
import { assignmentProblem, problem } from "@/http/problem";
import { clientAddress } from "@/identity/identity";

/** `POST /assignments/{id}/duplicate`: makes a new assignment like this one and redirects to its link. */
export const POST = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  if (caller.secret === null) return problem("assignment_not_found");
  const refusal = await limitRate(["create", clientAddress(request)]);
  if (refusal !== null) return refusal;
  const made = await duplicateAssignment(params.id, caller.secret);
  if (!made.ok) return assignmentProblem(made.error);
  // The list of names is copied with the settings, so names that were hidden stay hidden.
  const headers = hidesNames(request) ? { "set-cookie": writeNames(made.value.id, true) } : {};
  return seeOther(`/assignments/${made.value.id}/share`, headers);
});
