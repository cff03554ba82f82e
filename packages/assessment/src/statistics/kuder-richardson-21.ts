import { mean } from "./mean.ts";
import { isRightOrWrong } from "./right-or-wrong.ts";
import type { ScoreMatrix } from "./score-matrix.ts";
import { totalScores } from "./total-scores.ts";
import { variance } from "./variance.ts";

/**
 * KR-21 = k/(k − 1) · (1 − M(k − M)/(k·s²ₓ)) with M the mean total (Kuder & Richardson 1937, formula 21): KR-20 if all
 * items were equally easy, so never above it. The variance has divisor n.
 *
 * @returns null where KR-20 is undefined.
 */
export function kuderRichardson21(matrix: ScoreMatrix): number | null {
  const k = matrix.items.length;
  if (k < 2 || matrix.rows.length < 2 || !isRightOrWrong(matrix)) return null;
  const totals = totalScores(matrix);
  const [average, ofTotal] = [mean(totals), variance(totals)];
  if (average === null || !ofTotal) return null;
  return (k / (k - 1)) * (1 - (average * (k - average)) / (k * ofTotal));
}
