import "server-only";
import { feedbackKeys, type OptionIds, type Response as QuizResponse } from "@wellread/assessment";
import type { Feedback } from "@wellread/content";
import type { ShownQuestion } from "./asked-questions";
import { concealParts } from "./conceal-part";

/** Why, by part, as `ResultView` describes it. */
export function viewFeedback(
  { question, presentation }: ShownQuestion,
  response: QuizResponse | undefined,
  optionIds: OptionIds,
): Record<string, Feedback> {
  if (question.interaction !== "text-entry" && question.interaction !== "number-entry") {
    return concealParts(question, question.feedback, optionIds);
  }
  // An entry has no options to show: what is said depends on what was written, then on what is right.
  const [answer, right] = feedbackKeys(question, presentation, response).map((key) => question.feedback[key]);
  return { ...(answer && { answer }), ...(right && { right }) };
}
