import { topicSchema } from "@wellread/content";
import { z } from "zod";

/** How a class did on one topic. */
export const topicSummarySchema = z.strictObject({
  topic: topicSchema,
  /** How many different questions of the topic the class was given. */
  questions: z.int().positive(),
  /** Persons who were given any. */
  n: z.int().positive(),
  /** Earned by all of them together, out of so many. */
  points: z.number().min(0),
  outOf: z.int().positive(),
  /** points ÷ outOf. */
  share: z.number().min(0).max(1),
});
export type TopicSummary = z.infer<typeof topicSummarySchema>;
