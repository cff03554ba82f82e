import { longestTypedName } from "@wellread/assessment";
import { getDatabase } from "@/database/database";
import { knowVisitor } from "@/http/cookie-check";
import { answers, handle, redirectOutcome, seeOther } from "@/http/handle";
import { readFields } from "@/http/request-body";
import { clientAddress, type Owner, ownerOf, secretHeaders } from "@/identity/identity";
import type { AssignmentErrorCode } from "@/model/assignment";
import { findByCode } from "@/model/assignment-rows";
import { idempotencyKeySchema } from "@/model/ids";
import { forgetForm, keepForm } from "@/model/kept-forms";
import { joinAssignment } from "@/student/join.server";

/**
 * Refusals that another name resolves. For any other refusal the page does not ask for a name, and nothing is stored.
 */
const aboutName = new Set<AssignmentErrorCode>(["name_invalid", "name_taken", "name_not_listed"]);

/** The page that says why, with the name as it was typed, which is in no address. */
async function refusedPage(code: string, nickname: string | undefined, owner: Owner): Promise<string> {
  const page = `/a/${encodeURIComponent(code)}`;
  const assignment = nickname === undefined ? null : await findByCode(await getDatabase(), code);
  if (nickname === undefined || assignment === null) return page;
  const typed = new URLSearchParams({ nickname: nickname.slice(0, longestTypedName) });
  return `${page}?kept=${await keepForm(assignment.id, "join", typed, owner)}`;
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
  const input = { nickname, idempotencyKey };
  const joined = await joinAssignment(params.code, input, secret, clientAddress(request));
  const headers = secretHeaders(caller, secret);
  if (!joined.ok) {
    const typed = aboutName.has(joined.error.code) ? nickname : undefined;
    return redirectOutcome(joined, await refusedPage(params.code, typed, owner), headers);
  }
  const assignment = await findByCode(await getDatabase(), params.code);
  if (assignment !== null) await forgetForm(assignment.id, "join", owner);
  return seeOther(`/attempts/${joined.value.attempt}/questions/1`, headers);
});
