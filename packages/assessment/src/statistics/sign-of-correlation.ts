import type { Estimate } from "./estimate.ts";

/** What a correlation tells: nothing (`none`), little (`unclear`), or in which direction it goes. */
export type SignOfCorrelation = "plus" | "minus" | "unclear" | "none";

/** A correlation as near to ±1 as this is ±1, which has no interval. */
const rounding = 1e-12;

/**
 * The sign of a correlation, where its 95 % interval leaves no doubt of it: `unclear` where 0 is within the interval or
 * there are too few persons for one, `none` where it is undefined.
 */
export function signOfCorrelation({ value, interval }: Estimate): SignOfCorrelation {
  if (value === null) return "none";
  const isPerfect = interval === null && Math.abs(value) >= 1 - rounding;
  const isClear = interval !== null && (interval.low > 0 || interval.high < 0);
  if (!isPerfect && !isClear) return "unclear";
  return value > 0 ? "plus" : "minus";
}
