import { z } from "zod";

/** A 95 % confidence interval. */
export const intervalSchema = z.strictObject({ low: z.number(), high: z.number() });
export type Interval = z.infer<typeof intervalSchema>;
