import "server-only";
import { startPreview } from "@/server/assignments/start-preview";
import { assignmentProblem } from "@/server/http/assignment-problem";
import { addressOf } from "@/server/http/address-of";
import { answers, handle } from "@/server/http/handle";
import { tooMany } from "@/server/http/too-many";
import { seeOther } from "../see-other";

/** `POST /assignments/{id}/preview`: lets the teacher take it as a student. */
export const postPreview = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  const refusal = await tooMany(["preview", addressOf(request)]);
  if (refusal !== null) return refusal;
  const started = await startPreview(params.id, caller.owner);
  return started.ok ? seeOther(`/attempts/${started.value}/questions/1`) : assignmentProblem(started.error);
});
