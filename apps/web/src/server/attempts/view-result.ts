import "server-only";
import {
  keyResponse,
  publishQuestion,
  type Response as QuizResponse,
  type Result,
} from "@wellread/assessment";
import type { Asked, ShownQuestion } from "./asked-questions";
import { viewHead } from "./attempt-head";
import { concealParts } from "./conceal-part";
import { originOf } from "./question-origin";
import { retention } from "./retention";
import type { QuestionResult, ResultView } from "./result-view";
import { writeTime, type StoredAttempt } from "./stored-attempt";
import { conceal } from "./view-attempt";
import { viewFeedback } from "./view-feedback";

type Scored = Result["questions"][number];

const concealScore = ({ question }: ShownQuestion, { score }: Scored, asked: Asked): Scored["score"] => ({
  ...score,
  parts: concealParts(question, score.parts, asked.optionIds),
});

/** One question after submission: what was asked and answered, what is right, and why. */
export function viewQuestionResult(
  one: ShownQuestion,
  scored: Scored,
  response: QuizResponse | undefined,
  asked: Asked,
): QuestionResult {
  const { question, presentation } = one;
  return {
    question: publishQuestion(question, presentation, asked.optionIds),
    response: response === undefined ? null : conceal(question, response, asked),
    score: concealScore(one, scored, asked),
    key: conceal(question, keyResponse(question, presentation), asked),
    feedback: viewFeedback(one, response, asked.optionIds),
    ...originOf(question),
  };
}

/** What stands above the questions. */
export function viewSummary(
  attempt: StoredAttempt,
  submittedAt: number,
): Omit<ResultView, "result" | "questions" | "practice" | "assignment" | "regraded"> {
  return {
    ...viewHead(attempt),
    submittedAt: writeTime(submittedAt),
    keptUntil: writeTime(attempt.touchedAt + retention),
  };
}

/** The result with the opaque ids of the attempt throughout. */
export const concealResult = (result: Result, asked: Asked): Result => ({
  ...result,
  questions: result.questions.map((scored) => {
    const one = asked.questions.get(scored.question);
    return one === undefined ? scored : { ...scored, score: concealScore(one, scored, asked) };
  }),
});
