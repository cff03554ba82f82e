/** Adds up. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** The value in the middle, or the mean of the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((left, right) => left - right);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** Values that differ by less than this share of the largest differ by rounding: thirds add up to 1 and to 0.999…9. */
const rounding = 1e-9;

/** Whether values are the same but for rounding. */
function isConstant(values: readonly number[]): boolean {
  const spread = Math.max(...values) - Math.min(...values);
  return spread <= rounding * Math.max(...values.map(Math.abs));
}

/**
 * The variance with divisor n. All statistics here use this one divisor: mixing it with n − 1 changes α.
 *
 * @returns exactly 0 where all values are the same but for rounding; null of nothing.
 */
export function variance(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null) return null;
  if (isConstant(values)) return 0;
  return sum(values.map((value) => (value - centre) ** 2)) / values.length;
}

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
