import { interactionSchema, questionIdSchema } from "@wellread/content";
import { z } from "zod";
import { estimateSchema } from "./estimate.ts";
import { evidenceSchema } from "./evidence.ts";
import { flagSchema } from "./flag.ts";
import { optionStatisticsSchema } from "./option-statistics.ts";
import { typedAnswerSchema } from "./typed-answer.ts";

const count = z.int().min(0);

/** How one item of a quiz fared in a class. An item is a question, or several variants of one. */
export const itemStatisticsSchema = z.strictObject({
  /** The first of its variants that the class met. */
  question: questionIdSchema,
  /** All of its variants that the class met: of the same model and key, so nearly always only itself. */
  variants: z.array(questionIdSchema).min(1),
  interaction: interactionSchema,
  /** How many persons' answers were what. Together they are all who were given it. */
  outcomes: z.strictObject({ right: count, partly: count, wrong: count, unanswered: count }),
  facility: estimateSchema,
  /** The mean of what guessing earns, to hold facility against. */
  chance: z.number().min(0).max(1),
  /** Corrected: with the score on the other questions. */
  discrimination: estimateSchema,
  /** Uncorrected, with the score on all questions: only to compare with other programs. */
  includedDiscrimination: z.number().min(-1).max(1).nullable(),
  /** α of the questions that everybody was given without this one; null if it is not one of them. */
  alphaIfDeleted: z.number().nullable(),
  /** The distractor table; empty where the answer is typed. */
  options: z.array(optionStatisticsSchema),
  /** Empty where the answer is not typed. */
  typed: z.array(typedAnswerSchema),
  evidence: evidenceSchema,
  flags: z.array(flagSchema),
});
export type ItemStatistics = z.infer<typeof itemStatisticsSchema>;
