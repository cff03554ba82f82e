import "server-only";
import {
  computeResult,
  defaultScoring,
  type Response as QuizResponse,
  type Result,
  type Scoring,
} from "@wellread/assessment";
import type { QuestionId } from "@wellread/content";
import type { Asked } from "./asked-questions";
import type { StoredAttempt, StoredResponse } from "./stored-attempt";

/** Scores an attempt from what is stored; nothing that the browser sends counts. */
export function scoreAttempt(
  attempt: StoredAttempt,
  asked: Asked,
  stored: Map<QuestionId, StoredResponse>,
  scoring: Scoring = defaultScoring,
): Result {
  const responses: Record<QuestionId, QuizResponse> = {};
  for (const [question, { response }] of stored) if (response !== null) responses[question] = response;
  const questions = [...asked.questions.values()].map(({ question }) => question);
  return computeResult(attempt.quiz, questions, responses, scoring);
}
