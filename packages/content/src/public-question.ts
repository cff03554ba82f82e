import { z } from "zod";
import { articleIdSchema } from "./article.ts";
import {
  comparisonSchema,
  gapIdSchema,
  type Interaction,
  type Option,
  publicOptionSchema,
} from "./question-parts.ts";
import { provenQuestionIdSchema, type Question, type QuestionOf } from "./question.ts";
import { stableId } from "./stable-id.ts";
import { topicSchema } from "./topic.ts";

const publicOptions = z.array(publicOptionSchema);

/** What each interaction adds to what every public question has. */
export const publicParts = {
  choice: { interaction: z.literal("choice"), options: publicOptions },
  "true-false-set": { interaction: z.literal("true-false-set"), options: publicOptions },
  "multiple-response": {
    interaction: z.literal("multiple-response"),
    options: publicOptions,
    /** How many to select. */
    select: z.int().positive(),
  },
  match: {
    interaction: z.literal("match"),
    options: z.strictObject({ sources: publicOptions, targets: publicOptions }),
  },
  order: { interaction: z.literal("order"), options: publicOptions },
  "text-entry": {
    interaction: z.literal("text-entry"),
    /** How what is typed is compared. Absent in questions from before there was a choice. */
    comparison: comparisonSchema.optional(),
  },
  "number-entry": { interaction: z.literal("number-entry") },
  "inline-choice": {
    interaction: z.literal("inline-choice"),
    /** The statement, its gaps written as `{gap-1}`, `{gap-2}`… */
    statement: z.string(),
    options: z.array(z.strictObject({ id: gapIdSchema, options: publicOptions })),
  },
} satisfies { [I in Interaction]: { interaction: z.ZodLiteral<I> } & z.ZodRawShape };

const base = {
  id: provenQuestionIdSchema,
  article: articleIdSchema,
  topics: z.array(topicSchema).min(1),
  stem: z.string().min(1),
};

/**
 * What a person may see of a question before answering it: a type of its own, filled by an allow-list, with
 * no key, feedback, proof, fact or model. Option ids are opaque.
 */
export const publicQuestionSchema = z.discriminatedUnion("interaction", [
  z.strictObject({ ...base, ...publicParts.choice }),
  z.strictObject({ ...base, ...publicParts["true-false-set"] }),
  z.strictObject({ ...base, ...publicParts["multiple-response"] }),
  z.strictObject({ ...base, ...publicParts.match }),
  z.strictObject({ ...base, ...publicParts.order }),
  z.strictObject({ ...base, ...publicParts["text-entry"] }),
  z.strictObject({ ...base, ...publicParts["number-entry"] }),
  z.strictObject({ ...base, ...publicParts["inline-choice"] }),
]);
export type PublicQuestion = z.infer<typeof publicQuestionSchema>;
/** The public question of one interaction. */
export type PublicQuestionOf<I extends Interaction> = Extract<PublicQuestion, { interaction: I }>;

/**
 * A question of the bank as anyone may see it: an allow-list, checked by a strict schema. Options stand in an
 * order drawn from their ids, so that their place tells nothing of the key.
 */
export function toPublicQuestion(question: Question): PublicQuestion {
  const { id, article, topics, stem, interaction } = question;
  return publicQuestionSchema.parse({
    id,
    article,
    topics,
    stem,
    interaction,
    ...publicPartsOf(interaction, question),
  });
}

type PublicParts = { readonly [I in Interaction]: (question: QuestionOf<I>) => object };

const shownParts: PublicParts = {
  choice: (question) => ({ options: show(question, question.options, question.sequence) }),
  "true-false-set": (question) => ({ options: show(question, question.options) }),
  "multiple-response": (question) => ({
    options: show(question, question.options),
    select: question.draw.keys,
  }),
  match: (question) => ({
    options: {
      sources: show(question, question.options.sources),
      targets: show(question, question.options.targets),
    },
  }),
  order: (question) => ({ options: show(question, question.options) }),
  "text-entry": ({ comparison }) => ({ comparison }),
  "number-entry": () => ({}),
  "inline-choice": (question) => ({
    statement: question.statement,
    options: question.options.map(({ id, options }) => ({
      id,
      options: show(question, options, question.sequence),
    })),
  }),
};

function publicPartsOf<I extends Interaction>(interaction: I, question: QuestionOf<I>): object {
  return shownParts[interaction](question);
}

interface Shown {
  readonly id: string;
  readonly text: string;
}

/** Options under opaque ids; what has no natural order stands in the order of those ids. */
function show(
  question: Question,
  options: readonly Option[],
  sequence: "natural" | "shuffled" = "shuffled",
): Shown[] {
  const shown = options.map(({ id, text }) => ({ id: stableId(`${question.id}|${id}`), text }));
  return sequence === "natural" ? shown : shown.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
