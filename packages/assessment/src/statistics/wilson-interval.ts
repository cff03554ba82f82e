import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal-quantile.ts";

/**
 * The 95 % interval of a proportion of n (Wilson 1927; method 3 of Newcombe 1998), always within 0 to 1. Of a mean
 * of part points it is on the safe side: no score between 0 and 1 varies more than one that is 0 or 1.
 *
 * @returns null if n is 0.
 */
export function wilsonInterval(proportion: number, n: number): Interval | null {
  if (n < 1) return null;
  const square = normalQuantile ** 2;
  const centre = proportion + square / (2 * n);
  const half = normalQuantile * Math.sqrt((proportion * (1 - proportion)) / n + square / (4 * n ** 2));
  const bound = (value: number) => Math.max(0, Math.min(1, value / (1 + square / n)));
  return { low: bound(centre - half), high: bound(centre + half) };
}
