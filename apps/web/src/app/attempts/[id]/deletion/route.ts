import { loadAttempt } from "@/attempt/load.server";
import { deleteAttempt } from "@/attempt/submit.server";
import { answers, handle, seeOther } from "@/http/handle";
import { problem } from "@/http/problem";

/**
 * `POST /attempts/{id}/deletion`: deletes the attempt at once, and redirects to the landing page or to the start page
 * of the assignment.
 */
export const POST = handle<{ id: string }>(answers.page, async ({ params, caller }) => {
  const attempt = await loadAttempt(params.id, caller.owner);
  const isDeleted = await deleteAttempt(params.id, caller.owner);
  if (attempt === null || !isDeleted) return problem("attempt_not_found");
  if (attempt.assignment !== null) return seeOther(`/a/${attempt.assignment.code}?deleted=1`);
  // A frame shows nothing but its quiz.
  return seeOther(caller.by === "frame" ? `/articles/${attempt.article}/quiz/${attempt.topic}` : "/");
});
