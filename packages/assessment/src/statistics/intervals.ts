import { z } from "zod";
import { fQuantile, normalQuantile } from "./special-functions.ts";

/** A 95 % confidence interval. */
export const intervalSchema = z.strictObject({ low: z.number(), high: z.number() });
export type Interval = z.infer<typeof intervalSchema>;

/** A statistic as it is to be shown: never without how many persons it rests on and how far off it may be. */
export const estimateSchema = z.strictObject({
  /** null, not 0, where it is undefined. */
  value: z.number().nullable(),
  /** Persons. */
  n: z.int().min(0),
  /** At 95 %; null where it is undefined. */
  interval: intervalSchema.nullable(),
});
export type Estimate = z.infer<typeof estimateSchema>;

/** How much a number of persons allows to be said of a question: nothing under 30, only provisionally under 100. */
export const evidenceSchema = z.enum(["too-few", "provisional", "sufficient"]);
export type Evidence = z.infer<typeof evidenceSchema>;

/** Weighs n persons. */
export function evidenceOf(n: number): Evidence {
  if (n < 30) return "too-few";
  return n < 100 ? "provisional" : "sufficient";
}

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

/** A correlation as near to ±1 as this is ±1, which has no interval. */
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

/** What a correlation tells: nothing (`none`), little (`unclear`), or in which direction it goes. */
export type SignOfCorrelation = "plus" | "minus" | "unclear" | "none";

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

/**
 * The 95 % interval of Cronbach's α over n persons and k items: (1 − α) ÷ (1 − α̂) is distributed as F with n − 1
 * and (n − 1)(k − 1) degrees of freedom (Feldt 1965; Feldt, Woodruff & Salih 1987, formulas 6 and 7).
 *
 * @returns null where it is undefined: n or k below 2, or α̂ = 1, which leaves nothing to vary.
 */
export function feldtInterval(alpha: number, n: number, k: number): Interval | null {
  if (n < 2 || k < 2 || alpha >= 1 - 1e-12) return null;
  const bound = (probability: number) => 1 - (1 - alpha) * fQuantile(probability, n - 1, (n - 1) * (k - 1));
  return { low: bound(0.975), high: bound(0.025) };
}
