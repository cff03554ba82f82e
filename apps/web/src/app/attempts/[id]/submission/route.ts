import { submitAttempt } from "@/attempt/submit.server";
import { answers, handle, seeOther } from "@/http/handle";
import { attemptProblem } from "@/http/problem";

/**
 * `POST /attempts/{id}/submission`: submits the attempt once, however often the form is sent, and redirects to the
 * result.
 */
export const POST = handle<{ id: string }>(answers.page, async ({ params, caller }) => {
  const submitted = await submitAttempt(params.id, caller.owner);
  return submitted.ok ? seeOther(`/attempts/${params.id}/result`) : attemptProblem(submitted.error);
});
