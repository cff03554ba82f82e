import { z } from "zod";
import { articleIdSchema } from "./article.ts";
import { tripleSchema } from "./entity.ts";
import { factIdSchema } from "./fact.ts";
import {
  drawnSchema,
  entrySchema,
  feedbackSchema,
  gapIdSchema,
  type Interaction,
  optionIdSchema,
  optionKindSchema,
  optionSchema,
  sharedParts,
} from "./question-parts.ts";
import { topicSchema } from "./topic.ts";

/** What the facts say of a triple. */
export const verdictSchema = z.enum(["true", "false", "unknown"]);
export type Verdict = z.infer<typeof verdictSchema>;

/**
 * The ground of a verdict: stated by facts; excluded by a functional slot; or absent from a closed relation; in banks of an earlier
 * version, read off the mention index or the silent slots (`indexed`). An `open` relation decides nothing. Of an answer to an ask: drawn by a
 * link, or from the glossary; contrary to a fact in modality, quantity, voice or direction; said elsewhere; or not said at all.
 */
export const groundSchema = z.enum([
  "stated",
  "indexed",
  "functional",
  "closed",
  "open",
  "linked",
  "glossary",
  "contrary",
  "elsewhere",
  "unstated",
]);
export type Ground = z.infer<typeof groundSchema>;

/** One decided claim of a question: choosing `part` would assert all of `triples`, and the facts decide it so. */
export const claimSchema = z.strictObject({
  /** The option, pairing or entry that asserts it. */
  part: z.string().min(1),
  triples: z.array(tripleSchema).min(1),
  verdict: z.enum(["true", "false"]),
  ground: groundSchema,
  /** The facts that decide it. */
  facts: z.array(factIdSchema),
  /** The stated triples that decide it: what the article says, or says instead. */
  witnesses: z.array(tripleSchema),
  /** Of an answer to an ask: its triples with modality, quantity and voice, how it stands to the ask, and the slip in it. */
  asserts: z.array(z.string().min(1)).optional(),
  kind: optionKindSchema.optional(),
  way: z.string().min(1).optional(),
});
export type Claim = z.infer<typeof claimSchema>;

/** Every claim of a question, decided. `given` is what the stem itself tells the reader. */
export const proofSchema = z.strictObject({
  claims: z.array(claimSchema).min(1),
  given: z.array(tripleSchema),
});
export type Proof = z.infer<typeof proofSchema>;

export {
  comparisonSchema,
  entrySchema,
  feedbackSchema,
  gapIdSchema,
  interactions,
  interactionSchema,
  optionIdSchema,
  optionKinds,
  optionKindSchema,
  numberRangeSchema,
  optionSchema,
  questionIdSchema,
  sequenceSchema,
  type Comparison,
  type Entry,
  type Feedback,
  type GapId,
  type Interaction,
  type NumberRange,
  type Option,
  type OptionId,
  type OptionKind,
  type QuestionId,
} from "./question-parts.ts";

/** The id of a question of a bank. */
export const provenQuestionIdSchema = z
  .string()
  .regex(/^q-[0-9a-z]{13}$/)
  .brand<"QuestionId">();

/** Bloom's revised levels, as far as the item models reach. */
export const levelSchema = z.enum(["remember", "understand", "analyse"]);
export type Level = z.infer<typeof levelSchema>;

const base = {
  id: provenQuestionIdSchema,
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
  ...sharedParts.choice,
});
export const trueFalseSetQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("true-false-set"),
  /** Statements to judge; a presentation shows `draw.true` true and `draw.false` false ones. */
  options: z.array(optionSchema).min(4),
  draw: z.strictObject({ true: drawnSchema.min(1), false: drawnSchema.min(1) }),
  /** The true ones. */
  key: z.array(optionIdSchema).min(1),
});
export const multipleResponseQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("multiple-response"),
  options: z.array(optionSchema).min(4),
  draw: z.strictObject({ keys: drawnSchema.min(2), distractors: drawnSchema.min(1) }),
  key: z.array(optionIdSchema).min(2),
});
export const matchQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("match"),
  options: z.strictObject({ sources: z.array(optionSchema).min(3), targets: z.array(optionSchema).min(2) }),
  ...sharedParts.match,
});
export const orderQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("order"),
  options: z.array(optionSchema).min(3).max(6),
  ...sharedParts.order,
});
export const textEntryQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("text-entry"),
  /** The right answer among its rivals, so that a slip toward a rival is not taken for it. Never shown before an answer. */
  options: z.array(entrySchema).min(1),
  ...sharedParts.textEntry,
});
export const numberEntryQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("number-entry"),
  ...sharedParts.numberEntry,
});
export const inlineChoiceQuestionSchema = z.strictObject({
  ...base,
  interaction: z.literal("inline-choice"),
  /** The statement, its gaps written as `{gap-1}`, `{gap-2}`… */
  statement: z.string().min(1),
  options: z.array(z.strictObject({ id: gapIdSchema, options: z.array(optionSchema).min(2) })).min(1),
  ...sharedParts.inlineChoice,
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
