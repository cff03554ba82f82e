import "server-only";
import { linkActionSchema } from "@/features/assign/share/link-change";
import { roleSchema } from "@/server/assignments/assignment-view";
import { revokeSecret } from "@/server/assignments/revoke-secret";
import { rotateSecret } from "@/server/assignments/rotate-secret";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { readFields } from "../read-fields";
import { outcomePage } from "./outcome-page";

/** `POST /assignments/{id}/links/change`: makes a new manage or results link, or takes it back. */
export const postLinkChange = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
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
  return outcomePage(outcome, `/assignments/${params.id}/share?links=1${done}#keep-private`);
});
