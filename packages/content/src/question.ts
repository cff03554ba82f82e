import { z } from "zod";
import { articleIdSchema } from "./article.ts";
import { factIdSchema } from "./fact.ts";
import { paragraphIdSchema } from "./locator.ts";
import { proofSchema } from "./proof.ts";
import { topicSchema } from "./topic.ts";

export const questionIdSchema = z
  .string()
  .regex(/^q-[0-9a-z]{13}$/)
  .brand<"QuestionId">();
export type QuestionId = z.infer<typeof questionIdSchema>;

export const optionIdSchema = z.string().min(1).max(80).brand<"OptionId">();
export type OptionId = z.infer<typeof optionIdSchema>;

export const gapIdSchema = z
  .string()
  .regex(/^gap-\d$/)
  .brand<"GapId">();
export type GapId = z.infer<typeof gapIdSchema>;

/** The interactions, in the order in which they are listed everywhere. */
export const interactionSchema = z.enum([
  "choice",
  "true-false-set",
  "multiple-response",
  "match",
  "order",
  "text-entry",
  "number-entry",
  "inline-choice",
]);
export type Interaction = z.infer<typeof interactionSchema>;
export const interactions = interactionSchema.options;

/** Bloom's revised levels, as far as the item models reach. */
export const levelSchema = z.enum(["remember", "understand", "analyse"]);
export type Level = z.infer<typeof levelSchema>;

export const optionSchema = z.strictObject({ id: optionIdSchema, text: z.string().min(1) });
export type Option = z.infer<typeof optionSchema>;

/** An answer of a text entry: its usual spelling, spellings that are equally right, and ones to accept with a note. */
export const entrySchema = z.strictObject({
  id: optionIdSchema,
  text: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  noted: z.array(z.string().min(1)),
});
export type Entry = z.infer<typeof entrySchema>;

/** Why an option is right, or what the article says instead, and where. */
export const feedbackSchema = z.strictObject({
  text: z.string().min(1),
  paragraphs: z.array(paragraphIdSchema),
});
export type Feedback = z.infer<typeof feedbackSchema>;

/** Options that stand in a natural order (numbers, dates) keep it; others are shuffled by seed. */
export const sequenceSchema = z.enum(["shuffled", "natural"]);

const count = z.int().min(0).max(12);

const base = {
  id: questionIdSchema,
  article: articleIdSchema,
  model: z.string().min(1),
  topics: z.array(topicSchema).min(1),
  /** The facts that prove the key. Empty when the key is what the article leaves open. */
  facts: z.array(factIdSchema),
  level: levelSchema,
  /** Guessable without reading: left out of quizzes unless asked for. */
  guessable: z.boolean(),
  stem: z.string().min(1),
  /** By option id; match by source id; a gap's options by `gap-1/option`; entries also by `right` and `other`. */
  feedback: z.record(z.string(), feedbackSchema),
  proof: proofSchema,
};

export const choiceQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("choice"),
  /** The key and the pool of distractors; a presentation shows the key and `draw.distractors` of the pool. */
  options: z.array(optionSchema).min(3),
  draw: z.strictObject({ distractors: count.min(1) }),
  sequence: sequenceSchema,
  key: optionIdSchema,
});
export const trueFalseSetQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("true-false-set"),
  /** Statements to judge; a presentation shows `draw.true` true and `draw.false` false ones. */
  options: z.array(optionSchema).min(4),
  draw: z.strictObject({ true: count.min(1), false: count.min(1) }),
  /** The true ones. */
  key: z.array(optionIdSchema).min(1),
});
export const multipleResponseQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("multiple-response"),
  options: z.array(optionSchema).min(4),
  draw: z.strictObject({ keys: count.min(2), distractors: count.min(1) }),
  key: z.array(optionIdSchema).min(2),
});
export const matchQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("match"),
  options: z.strictObject({ sources: z.array(optionSchema).min(3), targets: z.array(optionSchema).min(2) }),
  /** Target by source. */
  key: z.record(optionIdSchema, optionIdSchema),
});
export const orderQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("order"),
  options: z.array(optionSchema).min(3).max(6),
  /** First to last. */
  key: z.array(optionIdSchema).min(3),
});
export const textEntryQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("text-entry"),
  /** The right answer among its rivals, so that a slip toward a rival is not taken for it. Never shown before an answer. */
  options: z.array(entrySchema).min(1),
  /** Other names that merely look alike. */
  refused: z.array(z.string().min(1)),
  key: optionIdSchema,
});
export const numberEntryQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("number-entry"),
  options: z.tuple([]),
  key: z.int(),
});
export const inlineChoiceQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("inline-choice"),
  /** The statement, its gaps written as `{gap-1}`, `{gap-2}`… */
  statement: z.string().min(1),
  options: z.array(z.strictObject({ id: gapIdSchema, options: z.array(optionSchema).min(2) })).min(1),
  sequence: sequenceSchema,
  /** Option by gap. */
  key: z.record(gapIdSchema, optionIdSchema),
});

/**
 * A stem, a key and a pool of options, each decided by the proof stored with it. It holds the key: what a
 * browser gets before it has answered is a {@link PublicQuestion}.
 */
export const questionSchema = z.discriminatedUnion("interaction", [
  choiceQuestionSchema,
  trueFalseSetQuestionSchema,
  multipleResponseQuestionSchema,
  matchQuestionSchema,
  orderQuestionSchema,
  textEntryQuestionSchema,
  numberEntryQuestionSchema,
  inlineChoiceQuestionSchema,
]);
export type Question = z.infer<typeof questionSchema>;
/** The question of one interaction. */
export type QuestionOf<I extends Interaction> = Extract<Question, { interaction: I }>;
