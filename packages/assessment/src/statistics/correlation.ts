import { mean, sum } from "./mean.ts";
import { variance } from "./variance.ts";

type Pair = readonly [number, number];

/**
 * Pearson's product-moment correlation r, from −1 to 1. With one value 0 or 1 it is the point-biserial correlation.
 *
 * @returns null where it is undefined: fewer than two pairs, or either value the same throughout.
 */
export function correlation(pairs: readonly Pair[]): number | null {
  const left = pairs.map(([value]) => value);
  const right = pairs.map(([, value]) => value);
  const [leftMean, rightMean] = [mean(left), mean(right)];
  const [leftVariance, rightVariance] = [variance(left), variance(right)];
  if (leftMean === null || rightMean === null || !leftVariance || !rightVariance) return null;
  const covariance = sum(pairs.map(([a, b]) => (a - leftMean) * (b - rightMean))) / pairs.length;
  return Math.max(-1, Math.min(1, covariance / Math.sqrt(leftVariance * rightVariance)));
}
