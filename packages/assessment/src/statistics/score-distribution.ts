import { z } from "zod";

const count = z.int().min(0);
const percent = z.number().min(0).max(100);
const wholePercent = z.int().min(0).max(100);

/** How the results of a class lie, in per cent. */
export const scoreDistributionSchema = z.strictObject({
  /** Persons. */
  n: count,
  /** All four null of nobody. */
  mean: percent.nullable(),
  median: percent.nullable(),
  lowest: wholePercent.nullable(),
  highest: wholePercent.nullable(),
  /** The bars of a histogram, from 0 to 100 without a gap: `from` and `to` are both within. */
  bins: z.array(z.strictObject({ from: wholePercent, to: wholePercent, count })),
});
export type ScoreDistribution = z.infer<typeof scoreDistributionSchema>;
