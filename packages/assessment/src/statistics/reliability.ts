import { z } from "zod";
import { estimateSchema } from "./estimate.ts";
import { evidenceSchema } from "./evidence.ts";

/** How consistently a quiz measured: over the questions that everybody was given, the others left out. */
export const reliabilitySchema = z.strictObject({
  /** How many questions it rests on. */
  items: z.int().min(0),
  /** How many were left out as not everybody was given them. */
  leftOut: z.int().min(0),
  /** Cronbach's α. */
  alpha: estimateSchema,
  /** Null where somebody earned part points. */
  kuderRichardson20: z.number().nullable(),
  kuderRichardson21: z.number().nullable(),
  /** Of the totals over those questions, in points, with divisor n. */
  standardDeviation: z.number().min(0).nullable(),
  /** Of measurement, in points; its interval is what the interval of α makes of it. */
  standardError: estimateSchema,
  evidence: evidenceSchema,
});
export type Reliability = z.infer<typeof reliabilitySchema>;
