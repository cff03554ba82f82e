import "server-only";
import { feedbackKeys, type Response as QuizResponse } from "@wellread/assessment";
import type { Feedback } from "@wellread/content";
import { distinctFeedback } from "@/features/results/distinct-feedback";
import type { ShownQuestion } from "@/server/attempts/asked-questions";

/** What the article says about an answer, then about what is right, and where. */
export const viewReasons = (
  { question, presentation }: ShownQuestion,
  response: QuizResponse | undefined,
): Feedback[] =>
  distinctFeedback(
    feedbackKeys(question, presentation, response).flatMap((key) => question.feedback[key] ?? []),
  );
