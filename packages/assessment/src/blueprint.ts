import { interactionSchema, levelSchema, topicSchema } from "@wellread/content";
import { z } from "zod";

/** The longest quiz. */
export const maxQuestions = 50;

/** What a quiz is to be made of. An empty list filters nothing. */
export const blueprintSchema = z.strictObject({
  /** A question is taken if it has any of these topics. */
  topics: z.array(topicSchema).max(12),
  /** How many questions. */
  questions: z.int().min(1).max(maxQuestions),
  interactions: z.array(interactionSchema).max(12),
  levels: z.array(levelSchema).max(12),
  /** How many questions, at the least, are above the level "remember": kept where the other wishes allow it. */
  aboveRemember: z.int().min(0).max(maxQuestions),
  /**
   * The mix of topics, as shares: scaled to `questions` by largest remainder, and kept where the questions allow it. A
   * question of several topics fills one share.
   */
  perTopic: z.partialRecord(topicSchema, z.int().min(0).max(maxQuestions)).optional(),
  /** Whether questions are let in that can be guessed without reading. */
  guessable: z.boolean().default(false),
  /** Whether questions come first that have others on the same facts to stand in their place. */
  varied: z.boolean().optional(),
});
export type Blueprint = z.infer<typeof blueprintSchema>;
