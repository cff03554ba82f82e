import { mean, sum } from "./mean.ts";

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
