import type { AskedQuestion, QuestionId } from "@wellread/content";
import { chanceScore } from "./chance.ts";
import { ownValue } from "./own-value.ts";
import type { Presentation } from "./presentation.ts";
import type { Response } from "./response.ts";
import type { Result } from "./result.ts";
import { scoreResponse } from "./score-response.ts";
import { defaultScoring } from "./default-scoring.ts";
import type { Scoring } from "./scoring.ts";
import { summariseResult } from "./summarise-result.ts";

/**
 * Scores a whole quiz.
 *
 * @param quiz whose presentations were shown, each question one point.
 * @param questions of the bank version that the quiz was drawn from; there can be more.
 * @param responses by question, in the questions' own ids; what is absent was not answered.
 * @throws if a question of the quiz is not among the questions, which is a bug of the caller.
 */
export function computeResult(
  quiz: { readonly presentations: readonly Presentation[] },
  questions: readonly AskedQuestion[],
  responses: Readonly<Record<QuestionId, Response>>,
  scoring: Scoring = defaultScoring,
): Result {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const marked = quiz.presentations.map((presentation) => {
    const question = byId.get(presentation.question);
    if (!question) throw new Error(`the bank has no question ${presentation.question}`);
    const score = scoreResponse(question, presentation, ownValue(responses, question.id), scoring);
    return { question, score, chance: chanceScore(question, presentation, scoring) };
  });
  return summariseResult(marked);
}
