import type { AskedQuestion } from "@wellread/content";
import type { Regrade } from "./regrade.ts";
import { computeRegradedResult, type RegradableAttempt } from "./regrade-result.ts";
import type { Result } from "./result.ts";
import { defaultScoring } from "./default-scoring.ts";
import type { Scoring } from "./scoring.ts";

/** One attempt whose result differs before and after. */
export interface RegradeMove<Attempt> {
  readonly attempt: Attempt;
  readonly before: Result;
  readonly after: Result;
}

/** Points are rounded to six decimals. */
const rounding = 1e-4;

/** Whether a result is worse: by the share of what counts, as what it is out of can differ. */
export const isLower = (before: Result, after: Result): boolean =>
  after.points * before.outOf < before.points * after.outOf - rounding;

const isSame = (before: Result, after: Result): boolean =>
  before.points === after.points && before.outOf === after.outOf;

/** Who moves, and by how much, when the corrections in force become others: by a new one, or by undoing one. */
export function previewRegrades<Attempt extends RegradableAttempt>(
  attempts: readonly Attempt[],
  questions: readonly AskedQuestion[],
  regrades: { readonly before: readonly Regrade[]; readonly after: readonly Regrade[] },
  scoring: Scoring = defaultScoring,
): RegradeMove<Attempt>[] {
  return attempts.flatMap((attempt) => {
    const before = computeRegradedResult(attempt, questions, regrades.before, scoring);
    const after = computeRegradedResult(attempt, questions, regrades.after, scoring);
    return isSame(before, after) ? [] : [{ attempt, before, after }];
  });
}
