import { cronbachAlpha } from "./cronbach-alpha.ts";
import type { ScoreMatrix } from "./score-matrix.ts";
import { totalScores } from "./total-scores.ts";
import { variance } from "./variance.ts";

/**
 * The standard error of measurement, in points: s·√(1 − α), s with divisor n (Lord & Novick 1968). A person's score
 * on another quiz of the same kind lies within about this of the score here, two times out of three.
 *
 * @returns null where α is undefined.
 */
export function standardError(matrix: ScoreMatrix): number | null {
  const [alpha, ofTotal] = [cronbachAlpha(matrix), variance(totalScores(matrix))];
  if (alpha === null || ofTotal === null) return null;
  return Math.sqrt(ofTotal) * Math.sqrt(Math.max(0, 1 - alpha));
}
