import { paragraphIdSchema, questionIdSchema, topicSchema } from "@wellread/content";
import { z } from "zod";
import { scoreSchema } from "./score.ts";

/** What a whole quiz earned. Points are rounded to six decimals, so that three thirds make one. */
export const resultSchema = z.strictObject({
  points: z.number().min(0),
  /** The points there were to earn: one a question. */
  outOf: z.int().min(0),
  /** Whole per cent; 100 only if every point was earned. */
  percent: z.int().min(0).max(100),
  /** The points that pure guessing earns on average. */
  chance: z.number().min(0),
  /** Topics that came up, in the usual order. A question counts in each of its topics. */
  topics: z.array(
    z.strictObject({ topic: topicSchema, points: z.number().min(0), outOf: z.int().positive() }),
  ),
  /** In the order of the quiz. */
  questions: z.array(
    z.strictObject({
      question: questionIdSchema,
      topics: z.array(topicSchema),
      score: scoreSchema,
      chance: z.number().min(0).max(1),
    }),
  ),
  /** Where the answers to what was not right stand, in the order of the article. */
  reread: z.array(paragraphIdSchema),
});
export type Result = z.infer<typeof resultSchema>;
