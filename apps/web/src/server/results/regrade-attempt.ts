import "server-only";
import {
  computeRegradedResult,
  computeResult,
  defaultScoring,
  makeOptionIds,
  regradeNotices,
  regradeQuestion,
  type RegradeNotice,
  type Response as QuizResponse,
  type Result,
  type Scoring,
} from "@wellread/assessment";
import type { QuestionId } from "@wellread/content";
import type { Asked } from "@/server/attempts/asked-questions";
import type { StoredAttempt, StoredResponse } from "@/server/attempts/stored-attempt";
import type { Database } from "@/server/database/database";
import { findRegrades } from "./find-regrades";
import { inForce } from "./stored-regrade";
import { withKeyShown } from "./with-key-shown";

/** One question whose points a correction changed. */
export type NumberedNotice = RegradeNotice & {
  /** Where it stands in the quiz, from 1. */
  number: number;
};

/** An attempt's result as it stands, and what corrections changed of it. */
export type RegradedAttempt = {
  result: Result;
  /** What it was before any correction. */
  uncorrected: Result;
  /** The questions with the keys that they are scored by. */
  asked: Asked;
  notices: NumberedNotice[];
};

/** Scores an attempt of an assignment under the corrections in force, and says what they changed. */
export async function regradeAttempt(
  database: Database,
  attempt: StoredAttempt,
  asked: Asked,
  stored: Map<QuestionId, StoredResponse>,
  scoring: Scoring = defaultScoring,
): Promise<RegradedAttempt> {
  const responses: Record<QuestionId, QuizResponse> = {};
  for (const [question, { response }] of stored) if (response !== null) responses[question] = response;
  const questions = [...asked.questions.values()].map(({ question }) => question);
  const regrades = attempt.assigned ? inForce(await findRegrades(database, attempt.assigned.assignment)) : [];
  const result = computeRegradedResult({ ...attempt, responses }, questions, regrades, scoring);
  const uncorrected = computeResult(attempt.quiz, questions, responses, scoring);
  const places = attempt.quiz.presentations.map(({ question }) => question);
  const rekeyed = [...asked.questions].map(
    ([id, one]) => [id, withKeyShown({ ...one, question: regradeQuestion(one.question, regrades) })] as const,
  );
  const shown = new Map(rekeyed);
  const presentations = [...shown.values()].map(({ presentation }) => presentation);
  return {
    result,
    uncorrected,
    asked: { questions: shown, optionIds: makeOptionIds(presentations, attempt.optionSeed) },
    notices: regradeNotices(uncorrected, result).map((notice) => ({
      ...notice,
      number: places.indexOf(notice.question) + 1,
    })),
  };
}
