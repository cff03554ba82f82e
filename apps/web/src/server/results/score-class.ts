import "server-only";
import { computeRegradedResult, computeResult, type Result } from "@wellread/assessment";
import type { ClassRecord, SubmittedAttempt } from "./class-record";
import { inForce } from "./stored-regrade";

/** A submitted attempt with its result, as it stands and as it was before any correction. */
export type ScoredAttempt = { attempt: SubmittedAttempt; result: Result; uncorrected: Result };

/** Scores every attempt afresh from what is stored: nothing derived is kept. */
export function scoreClass({ attempts, questions, regrades, scoring }: ClassRecord): ScoredAttempt[] {
  const applied = inForce(regrades);
  return attempts.map((attempt) => ({
    attempt,
    result: computeRegradedResult(attempt, questions, applied, scoring),
    uncorrected: computeResult(attempt.quiz, questions, attempt.responses, scoring),
  }));
}
