import { z } from "zod";

/** A 95 % confidence interval. */
export const intervalSchema = z.strictObject({ low: z.number(), high: z.number() });
export type Interval = z.infer<typeof intervalSchema>;

/** A share of 95 % of the normal distribution lies within this many standard deviations of its mean. */
export const normalQuantile = 1.959963984540054;
