import { z } from "zod";
import { articleIdSchema } from "./article.ts";
import { gapIdSchema, optionSchema, questionIdSchema, type Question } from "./question.ts";
import { topicSchema } from "./topic.ts";

const base = {
  id: questionIdSchema,
  article: articleIdSchema,
  topics: z.array(topicSchema).min(1),
  stem: z.string().min(1),
};

/**
 * What a person may see of a question before answering it: a type of its own, filled by an allow-list, with
 * no key, feedback, proof, fact or model. Option ids are opaque.
 */
export const publicQuestionSchema = z.discriminatedUnion("interaction", [
  z.strictObject({ ...base, interaction: z.literal("choice"), options: z.array(optionSchema) }),
  z.strictObject({ ...base, interaction: z.literal("true-false-set"), options: z.array(optionSchema) }),
  z.strictObject({
    ...base,
    interaction: z.literal("multiple-response"),
    options: z.array(optionSchema),
    /** How many to select. */
    select: z.int().positive(),
  }),
  z.strictObject({
    ...base,
    interaction: z.literal("match"),
    options: z.strictObject({ sources: z.array(optionSchema), targets: z.array(optionSchema) }),
  }),
  z.strictObject({ ...base, interaction: z.literal("order"), options: z.array(optionSchema) }),
  z.strictObject({ ...base, interaction: z.literal("text-entry") }),
  z.strictObject({ ...base, interaction: z.literal("number-entry") }),
  z.strictObject({
    ...base,
    interaction: z.literal("inline-choice"),
    /** The statement, its gaps written as `{gap-1}`, `{gap-2}`… */
    statement: z.string(),
    options: z.array(z.strictObject({ id: gapIdSchema, options: z.array(optionSchema) })),
  }),
]);
export type PublicQuestion = z.infer<typeof publicQuestionSchema>;
/** The public question of one interaction. */
export type PublicQuestionOf<I extends Question["interaction"]> = Extract<PublicQuestion, { interaction: I }>;
