import "server-only";
import { startPreview } from "@/server/assignments/start-preview";
import { assignmentProblem } from "@/server/http/assignment-problem";
import { answers, handle } from "@/server/http/handle";
import { seeOther } from "../see-other";

/** `POST /assignments/{id}/preview`: lets the teacher take it as a student. */
export const postPreview = handle<{ id: string }>(answers.page, async ({ params, caller }) => {
  const started = await startPreview(params.id, caller.owner);
  return started.ok ? seeOther(`/attempts/${started.value}/questions/1`) : assignmentProblem(started.error);
});
