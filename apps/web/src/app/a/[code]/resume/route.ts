import { knowVisitor } from "@/http/cookie-check";
import { answers, handle, redirectOutcome, seeOther } from "@/http/handle";
import { readFields } from "@/http/request-body";
import { clientAddress, secretHeaders } from "@/identity/identity";
import { personalCodeProblem } from "@/student/join-path";
import { resumeByCode } from "@/student/resume.server";

/** `POST /a/{code}/resume`: continues on another device with a personal code. */
export const POST = handle<{ code: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const typed = form.value.get("code") ?? "";
  const problem = personalCodeProblem(typed);
  if (problem !== null) return seeOther(`/a/${encodeURIComponent(params.code)}?problem=${problem}`);
  const secret = knowVisitor(request, caller, form.value);
  if (secret instanceof Response) return secret;
  const resumed = await resumeByCode(params.code, typed, secret, clientAddress(request));
  if (!resumed.ok) return redirectOutcome(resumed, `/a/${encodeURIComponent(params.code)}`);
  return seeOther(`/attempts/${resumed.value.attempt}/questions/1`, secretHeaders(caller, secret));
});
