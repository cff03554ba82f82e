import { longestTypedName } from "@wellread/assessment";
import { getDatabase } from "@/database/database";
import { knowVisitor } from "@/http/cookie-check";
import { answers, handle, redirectOutcome, seeOther } from "@/http/handle";
import { readFields } from "@/http/request-body";
import { clientAddress, type Owner, ownerOf, secretHeaders } from "@/identity/identity";
import type { AssignmentErrorCode } from "@/model/assignment";
import { type AssignmentId, idempotencyKeySchema } from "@/model/ids";
import { forgetForm, keepForm } from "@/model/kept-forms";
import { lookUpCode } from "@/student/code-look-up.server";
import { joinByForm } from "@/student/join.server";

/**
 * Refusals that another name resolves. For any other refusal the page does not ask for a name, and nothing is stored.
 */
const aboutName = new Set<AssignmentErrorCode>(["name_invalid", "name_taken", "name_not_listed"]);

/** The assignment that was just joined, or that just refused a name. */
async function findAgain(code: string, owner: Owner, address: string): Promise<AssignmentId | null> {
  const looked = await lookUpCode(await getDatabase(), code, { owner, address });
  return looked.ok ? looked.value.assignment.id : null;
}

/** `POST /a/{code}/join`: one field and one click from the link to the first question. */
export const POST = handle<{ code: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const secret = knowVisitor(request, caller, form.value);
  if (secret instanceof Response) return secret;
  const owner = ownerOf(secret);
  const nickname = form.value.get("nickname");
  const idempotencyKey = idempotencyKeySchema.safeParse(form.value.get("idempotencyKey")).data;
  const address = clientAddress(request);
  const joined = await joinByForm(params.code, { nickname, idempotencyKey }, secret, address);
  const headers = secretHeaders(caller, secret);
  const page = `/a/${encodeURIComponent(params.code)}`;
  const isKept = !joined.ok && nickname !== undefined && aboutName.has(joined.error.code);
  if (!joined.ok && !isKept) return redirectOutcome(joined, page, headers);
  const assignment = await findAgain(params.code, owner, address);
  if (!joined.ok) {
    // The page that says why shows the name as it was typed, which is in no address.
    const typed = new URLSearchParams({ nickname: (nickname ?? "").slice(0, longestTypedName) });
    const kept = assignment === null ? "" : `?kept=${await keepForm(assignment, "join", typed, owner)}`;
    return redirectOutcome(joined, `${page}${kept}`, headers);
  }
  if (assignment !== null) await forgetForm(assignment, "join", owner);
  const { attempt } = joined.value;
  return seeOther(attempt === null ? page : `/attempts/${attempt}/questions/1`, headers);
});
