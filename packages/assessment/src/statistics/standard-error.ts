import { cronbachAlpha } from "./cronbach-alpha.ts";
import type { Estimate } from "./estimate.ts";
import type { ScoreMatrix } from "./score-matrix.ts";
import { totalScores } from "./total-scores.ts";
import { variance } from "./variance.ts";

/** What α lacks of 1 by rounding alone. The root of it would pass for an error: that of 1e-16 is 1e-8. */
const rounding = 1e-9;

const errorAt = (alpha: number, ofTotal: number): number => {
  const lack = 1 - alpha;
  return lack < rounding ? 0 : Math.sqrt(ofTotal) * Math.sqrt(lack);
};

/**
 * The standard error of measurement, in points: s·√(1 − α), s with divisor n (Lord & Novick 1968). A person's score
 * on another quiz of the same kind lies within about this of the score here, two times out of three.
 *
 * @returns exactly 0 where α is 1 but for rounding; null where it is undefined.
 */
export function standardError(matrix: ScoreMatrix): number | null {
  const [alpha, ofTotal] = [cronbachAlpha(matrix), variance(totalScores(matrix))];
  if (alpha === null || ofTotal === null) return null;
  return errorAt(alpha, ofTotal);
}

/**
 * The standard error with n persons and its 95 % interval: the ends of the interval of α, Feldt's, put in the place of α
 * in s·√(1 − α), with s as it is. The higher α, the lower the error.
 */
export function estimateStandardError(matrix: ScoreMatrix, alpha: Estimate): Estimate {
  const [value, ofTotal] = [standardError(matrix), variance(totalScores(matrix))];
  const interval =
    value === null || ofTotal === null || alpha.interval === null
      ? null
      : { low: errorAt(alpha.interval.high, ofTotal), high: errorAt(alpha.interval.low, ofTotal) };
  return { value, n: alpha.n, interval };
}
