import { linkActionSchema } from "@/assignment/done";
import { revokeSecret, rotateSecret } from "@/assignment/links.server";
import { answers, handle, redirectOutcome } from "@/http/handle";
import { problem } from "@/http/problem";
import { readFields } from "@/http/request-body";
import { roleSchema } from "@/model/assignment";

/** `POST /assignments/{id}/links/change`: makes a new manage or results link, or revokes it. */
export const POST = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const role = roleSchema.safeParse(form.value.get("role"));
  const action = linkActionSchema.safeParse(form.value.get("action"));
  if (!role.success || !action.success) return problem("invalid_request");
  if (caller.secret === null) return problem("assignment_not_found");
  const outcome =
    action.data === "rotate"
      ? await rotateSecret(params.id, role.data, caller.secret)
      : await revokeSecret(params.id, role.data, caller.owner);
  const done = outcome.ok ? `&done=${role.data}-${action.data}` : "";
  return redirectOutcome(outcome, `/assignments/${params.id}/share?links=1${done}#keep-private`);
});
