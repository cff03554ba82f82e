import "server-only";
import { addressOf } from "@/server/http/address-of";
import { answers, handle } from "@/server/http/handle";
import { keepSecret } from "@/server/identity/keep-secret";
import { newSecret } from "@/server/identity/secret";
import { resumeByCode } from "@/server/students/resume-by-code";
import { outcomePage } from "../assignments/outcome-page";
import { readFields } from "../read-fields";
import { seeOther } from "../see-other";

/** `POST /a/{code}/resume`: goes on with another device by a personal code. */
export const postResume = handle<{ code: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const secret = caller.secret ?? newSecret();
  const resumed = await resumeByCode(params.code, form.value.get("code") ?? "", secret, addressOf(request));
  if (!resumed.ok) return outcomePage(resumed, `/a/${encodeURIComponent(params.code)}`);
  return seeOther(`/attempts/${resumed.value.attempt}/questions/1`, keepSecret(caller, secret));
});
