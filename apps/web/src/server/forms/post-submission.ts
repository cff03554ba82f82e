import "server-only";
import { submitAttempt } from "@/server/attempts/submit-attempt";
import { attemptProblem } from "@/server/http/attempt-problem";
import { answers, handle } from "@/server/http/handle";
import { seeOther } from "./see-other";

/** `POST /attempts/{id}/submission`: submits, however often it is sent, and leads to the result. */
export const postSubmission = handle<{ id: string }>(answers.page, async ({ params, caller }) => {
  const submitted = await submitAttempt(params.id, caller.owner);
  return submitted.ok ? seeOther(`/attempts/${params.id}/result`) : attemptProblem(submitted.error);
});
