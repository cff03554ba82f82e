import { z } from "zod";
import { paragraphIdSchema } from "./article.ts";

/** The id of anything that can be asked: a question of a bank (`q-`), or one that a teacher brought (`own-`). */
export const questionIdSchema = z
  .string()
  .regex(/^(?:q|own)-[0-9a-z]{13}$/)
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

/**
 * How an option stands to what is asked: it is the answer; the facts that answer contradict it; the article says it, of something
 * else; the article does not say it. Secret before an answer.
 */
export const optionKindSchema = z.enum(["key", "misreading", "elsewhere", "unsupported"]);
export type OptionKind = z.infer<typeof optionKindSchema>;
export const optionKinds = optionKindSchema.options;

/** An option as anyone may see it. */
export const publicOptionSchema = z.strictObject({ id: optionIdSchema, text: z.string().min(1) });

/** An option with what is secret of it. Banks that were stored before there were kinds have none. */
export const optionSchema = z.strictObject({
  ...publicOptionSchema.shape,
  kind: optionKindSchema.optional(),
});
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

/**
 * How a typed answer is compared with the right one. In all of them case, the number of spaces, the Unicode form, and the
 * kinds of apostrophe, hyphen and dash are no difference. `spelling` also forgives a slip in a long word, unless that makes
 * another word of it. `name` reads the usual English spellings of one Arabic name as one, and a title, "Last, First" and
 * "it is …" around it.
 */
export const comparisonSchema = z.enum(["exact", "spelling", "name"]);
export type Comparison = z.infer<typeof comparisonSchema>;

/** Which numbers are right: from one to another, both included. They are equal where only one is. */
export const numberRangeSchema = z
  .strictObject({ from: z.number(), to: z.number() })
  .refine(({ from, to }) => from <= to, { error: "a range from the smaller number to the larger" });
export type NumberRange = z.infer<typeof numberRangeSchema>;

/** Options that stand in a natural order (numbers, dates) keep it; others are shuffled by seed. */
export const sequenceSchema = z.enum(["shuffled", "natural"]);

/** How many of a pool a presentation shows. */
export const drawnSchema = z.int().min(0).max(12);

/** What a proven question and a teacher's own have alike, by interaction; how many options there are differs. */
export const sharedParts = {
  choice: {
    draw: z.strictObject({ distractors: drawnSchema.min(1) }),
    sequence: sequenceSchema,
    key: optionIdSchema,
  },
  match: {
    /** Target by source. */
    key: z.record(optionIdSchema, optionIdSchema),
  },
  order: {
    /** First to last. */
    key: z.array(optionIdSchema).min(3),
  },
  textEntry: {
    /** Texts that are wrong even where they come near: other names that merely look alike, and what a teacher refused. */
    refused: z.array(z.string().min(1)),
    key: optionIdSchema,
    /** Absent in questions that were stored before there was a choice: they are compared as they were then. */
    comparison: comparisonSchema.optional(),
    /** Whether a text without its accents is the same. Accents count where this is absent; in a name they never do. */
    ignoreAccents: z.boolean().optional(),
  },
  numberEntry: {
    options: z.tuple([]),
    /** The number that is shown as the right one. */
    key: z.number(),
    /** What is right. Absent in questions that were stored before there were ranges: numbers are read as they were then. */
    range: numberRangeSchema.optional(),
  },
  inlineChoice: {
    sequence: sequenceSchema,
    /** Option by gap. */
    key: z.record(gapIdSchema, optionIdSchema),
  },
};
