import "server-only";
import { responseSchema } from "@wellread/assessment";
import {
  factIdSchema,
  feedbackSchema,
  interactionSchema,
  levelSchema,
  publicAskedQuestionSchema,
  questionIdSchema,
  topicSchema,
} from "@wellread/content";
import { z } from "zod";

/** A question in a list: enough to choose by. */
export const questionDigestSchema = z.strictObject({
  id: questionIdSchema,
  stem: z.string(),
  interaction: interactionSchema,
  level: levelSchema.nullable(),
  /** The right answer in words: stems alone can be the same. */
  answer: z.array(z.string()),
});

/** A question that can take the place of another. */
export const alternativeSchema = questionDigestSchema.extend({
  level: levelSchema,
  /** What is other about it: the same fact asked by another model, or another fact. */
  differs: z.enum(["model", "fact"]),
});
export type Alternative = z.infer<typeof alternativeSchema>;

/** One question of an assignment as its teacher sees it: with its key. */
export const assignmentQuestionSchema = z.strictObject({
  /** From 1. */
  number: z.int().min(1),
  /** With option ids of its own, which `key` and `feedback` share. */
  question: publicAskedQuestionSchema,
  /** As it is scored by now: with the corrections in force. */
  key: responseSchema,
  /** What corrections made right besides the key. */
  alsoRight: z.array(responseSchema),
  /** What was typed, and is accepted by a correction. */
  accepted: z.array(z.string()),
  /** Whether a correction dropped it, so that it does not count. */
  dropped: z.boolean(),
  /** As in a result: by option, by source for match, by `<gap>/<option>`; `right` for entries. */
  feedback: z.record(z.string(), feedbackSchema),
  facts: z.array(factIdSchema),
  /** Null, as is the level, for a question that a teacher brought. */
  model: z.string().nullable(),
  level: levelSchema.nullable(),
  topics: z.array(topicSchema),
  /** At most six; empty once the questions are frozen. */
  alternatives: z.array(alternativeSchema),
  /** With per-student variants: the questions of its slot, itself among them; otherwise only itself. */
  variants: z.array(questionDigestSchema),
});
export type AssignmentQuestion = z.infer<typeof assignmentQuestionSchema>;
