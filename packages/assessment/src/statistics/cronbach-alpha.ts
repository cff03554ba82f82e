import { sum } from "./mean.ts";
import { isComplete, scoresOf, type ScoreMatrix } from "./score-matrix.ts";
import { totalScores } from "./total-scores.ts";
import { variance } from "./variance.ts";

/**
 * Internal consistency: α = k/(k − 1) · (1 − Σs²ᵢ/s²ₓ) (Cronbach 1951), at most 1 and without a lower bound. One
 * divisor serves both variances, so that it does not matter which.
 *
 * @returns null where it is undefined: fewer than two items or persons, all totals the same, or somebody was not given
 * an item; see {@link commonItems}.
 */
export function cronbachAlpha(matrix: ScoreMatrix): number | null {
  const k = matrix.items.length;
  if (k < 2 || matrix.rows.length < 2 || !isComplete(matrix)) return null;
  const ofTotal = variance(totalScores(matrix));
  if (!ofTotal) return null;
  const ofItems = matrix.items.map(
    (_item, index) => variance(scoresOf(matrix, index).map((score) => score ?? 0)) ?? 0,
  );
  return (k / (k - 1)) * (1 - sum(ofItems) / ofTotal);
}
