import "server-only";
import { addressOf } from "@/server/http/address-of";
import { answers, handle } from "@/server/http/handle";
import { keepSecret } from "@/server/identity/keep-secret";
import { newSecret } from "@/server/identity/secret";
import { joinAssignment } from "@/server/students/join-assignment";
import { outcomePage } from "../assignments/outcome-page";
import { readFields } from "../read-fields";
import { seeOther } from "../see-other";

/** `POST /a/{code}/join`: one field and one click from the link to the first question. */
export const postJoin = handle<{ code: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const secret = caller.secret ?? newSecret();
  const joined = await joinAssignment(
    params.code,
    { nickname: form.value.get("nickname") },
    secret,
    addressOf(request),
  );
  if (!joined.ok) return outcomePage(joined, `/a/${encodeURIComponent(params.code)}`);
  return seeOther(`/attempts/${joined.value.attempt}/questions/1`, keepSecret(caller, secret));
});
