import { z } from "zod";
import {
  entrySchema,
  feedbackSchema,
  gapIdSchema,
  optionIdSchema,
  optionSchema,
  sharedParts,
  type Interaction,
} from "./question-parts.ts";
import { topicSchema } from "./topic.ts";

/** How much of a teacher's question is taken, in UTF-16 code units and in numbers of parts. */
export const ownQuestionLimits = {
  stem: 2000,
  text: 500,
  feedback: 2000,
  options: 12,
  spellings: 40,
} as const;

/** Text as a database can keep it: no NUL and no half of a surrogate pair. */
const words = (length: number) =>
  z
    .string()
    .min(1)
    .max(length)
    .refine((text) => text.isWellFormed() && !text.includes("\0"), { error: "text that can be stored" });

const limits = ownQuestionLimits;
const text = words(limits.text);
const option = optionSchema.extend({ text });
const options = (fewest: number, most: number = limits.options) => z.array(option).min(fewest).max(most);
const spellings = z.array(text).max(limits.spellings);
const drawn = z.int().min(0).max(limits.options);

/** The id of a question that a teacher brought, made of what it says: see `makeOwnQuestion`. */
export const ownQuestionIdSchema = z
  .string()
  .regex(/^own-[0-9a-z]{13}$/)
  .brand<"QuestionId">();

/** Where a question came from: a format's name, or `form`, and the line of the file on which it begins. */
export const ownSourceSchema = z.strictObject({
  format: z.string().regex(/^[a-z0-9-]{1,40}$/),
  line: z.int().positive(),
});
export type OwnSource = z.infer<typeof ownSourceSchema>;

const base = {
  id: ownQuestionIdSchema,
  /** No fact stands behind it and nothing has checked its key: whoever sees it is told so. */
  proven: z.literal(false),
  source: ownSourceSchema,
  topics: z.array(topicSchema).max(topicSchema.options.length),
  stem: words(limits.stem),
  /** By part, as in a proven question. */
  feedback: z.record(z.string().max(90), feedbackSchema.extend({ text: words(limits.feedback) })),
};

/** A teacher's question by its parts alone; see `ownQuestionSchema` for one that can be asked. */
export const ownQuestionShape = z.discriminatedUnion("interaction", [
  z.strictObject({
    ...base,
    interaction: z.literal("choice"),
    options: options(2),
    ...sharedParts.choice,
  }),
  z.strictObject({
    ...base,
    interaction: z.literal("true-false-set"),
    options: options(2),
    draw: z.strictObject({ true: drawn, false: drawn }),
    /** The true ones; perhaps none. */
    key: z.array(optionIdSchema),
  }),
  z.strictObject({
    ...base,
    interaction: z.literal("multiple-response"),
    options: options(2),
    draw: z.strictObject({ keys: drawn.min(1), distractors: drawn }),
    key: z.array(optionIdSchema).min(1),
  }),
  z.strictObject({
    ...base,
    interaction: z.literal("match"),
    options: z.strictObject({ sources: options(2), targets: options(2) }),
    ...sharedParts.match,
  }),
  z.strictObject({ ...base, interaction: z.literal("order"), options: options(3), ...sharedParts.order }),
  z.strictObject({
    ...base,
    interaction: z.literal("text-entry"),
    options: z
      .array(entrySchema.extend({ text, aliases: spellings, noted: spellings }))
      .min(1)
      .max(limits.spellings),
    ...sharedParts.textEntry,
    refused: spellings,
  }),
  z.strictObject({ ...base, interaction: z.literal("number-entry"), ...sharedParts.numberEntry }),
  z.strictObject({
    ...base,
    interaction: z.literal("inline-choice"),
    statement: words(limits.stem),
    options: z
      .array(z.strictObject({ id: gapIdSchema, options: options(2) }))
      .min(1)
      .max(9),
    ...sharedParts.inlineChoice,
  }),
]);

/**
 * A question that a teacher brings. It is no {@link Question}: it has no article, facts, model or proof, and nothing
 * that reads one can make it proven. It holds the key.
 */
export type OwnQuestion = z.infer<typeof ownQuestionShape>;
/** The own question of one interaction. */
export type OwnQuestionOf<I extends Interaction> = Extract<OwnQuestion, { interaction: I }>;
