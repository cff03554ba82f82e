import { z } from "zod";
import { discussionQuestionSchema } from "./discussion-question.ts";
import { itemStatisticsSchema } from "./item-statistics.ts";
import { reliabilitySchema } from "./reliability.ts";
import { scoreDistributionSchema } from "./score-distribution.ts";
import { topicSummarySchema } from "./topic-summary.ts";

/** What a class knows, and which questions told it. */
export const classStatisticsSchema = z.strictObject({
  /** Persons. */
  n: z.int().min(0),
  /** At most three, the hardest first. */
  discuss: z.array(discussionQuestionSchema).max(3),
  distribution: scoreDistributionSchema,
  topics: z.array(topicSummarySchema),
  /** In the order of the quiz. */
  items: z.array(itemStatisticsSchema),
  reliability: reliabilitySchema,
});
export type ClassStatistics = z.infer<typeof classStatisticsSchema>;
