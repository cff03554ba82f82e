import { duplicateAssignment, findDuplicate } from "@/assignment/create.server";
import { hidesNames, writeNames } from "@/assignment/hidden-names.server";
import { answers, handle, limitRate, seeOther } from "@/http/handle";
import { assignmentProblem, problem } from "@/http/problem";
import { readFields } from "@/http/request-body";
import { clientAddress } from "@/identity/identity";
import { idempotencyKeySchema } from "@/model/ids";

/** `POST /assignments/{id}/duplicate`: makes a new assignment like this one and redirects to its link. */
export const POST = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  const { secret } = caller;
  if (secret === null) return problem("assignment_not_found");
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const key = idempotencyKeySchema.safeParse(form.value.get("idempotencyKey")).data;
  const earlier = await findDuplicate(params.id, secret, key);
  const refusal = earlier === null ? await limitRate(["create", clientAddress(request)]) : null;
  if (refusal !== null) return refusal;
  const made =
    earlier === null
      ? await duplicateAssignment(params.id, secret, key)
      : { ok: true as const, value: earlier };
  if (!made.ok) return assignmentProblem(made.error);
  // The list of names is copied with the settings, so names that were hidden stay hidden.
  const headers = hidesNames(request) ? { "set-cookie": writeNames(made.value.id, true) } : {};
  return seeOther(`/assignments/${made.value.id}/share`, headers);
});
