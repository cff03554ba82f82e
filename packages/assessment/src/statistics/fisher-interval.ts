import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal-quantile.ts";

/** A correlation as near to ±1 as this is ±1. */
const rounding = 1e-12;

/**
 * The 95 % interval of a correlation by Fisher's transformation (1921): tanh(artanh r ± 1.96 ÷ √(n − 3)).
 *
 * @returns null where it is undefined: fewer than four pairs, or r = ±1, whose artanh is infinite.
 */
export function fisherInterval(r: number, n: number): Interval | null {
  if (n < 4 || Math.abs(r) >= 1 - rounding) return null;
  const half = normalQuantile / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}
