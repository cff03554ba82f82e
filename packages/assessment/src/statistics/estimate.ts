import { z } from "zod";
import { intervalSchema } from "./interval.ts";

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
