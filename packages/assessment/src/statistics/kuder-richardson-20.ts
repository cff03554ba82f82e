import { mean, sum } from "./mean.ts";
import { isRightOrWrong } from "./right-or-wrong.ts";
import { scoresOf, type ScoreMatrix } from "./score-matrix.ts";
import { totalScores } from "./total-scores.ts";
import { variance } from "./variance.ts";

/**
 * KR-20 = k/(k − 1) · (1 − Σpq/s²ₓ) (Kuder & Richardson 1937, formula 20), which is α where every score is 0 or 1. As
 * pq is a variance with divisor n, s²ₓ is too: n − 1 would inflate it.
 *
 * @returns null where it is undefined: fewer than two items or persons, part points, an item not given to somebody, or
 * all totals the same.
 */
export function kuderRichardson20(matrix: ScoreMatrix): number | null {
  const k = matrix.items.length;
  if (k < 2 || matrix.rows.length < 2 || !isRightOrWrong(matrix)) return null;
  const ofTotal = variance(totalScores(matrix));
  if (!ofTotal) return null;
  const shares = matrix.items.map(
    (_item, index) => mean(scoresOf(matrix, index).map((score) => score ?? 0)) ?? 0,
  );
  return (k / (k - 1)) * (1 - sum(shares.map((p) => p * (1 - p))) / ofTotal);
}
