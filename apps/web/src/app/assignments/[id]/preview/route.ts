import { startPreview } from "@/attempt/start.server";
import { answers, handle, limitRate, seeOther } from "@/http/handle";
import { assignmentProblem } from "@/http/problem";
import { clientAddress } from "@/identity/identity";

/** `POST /assignments/{id}/preview`: lets the teacher take the quiz as a student would. */
export const POST = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  const refusal = await limitRate(["preview", clientAddress(request)]);
  if (refusal !== null) return refusal;
  const started = await startPreview(params.id, caller.owner);
  return started.ok ? seeOther(`/attempts/${started.value}/questions/1`) : assignmentProblem(started.error);
});
