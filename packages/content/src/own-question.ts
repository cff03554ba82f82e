import { z } from "zod";
import {
  entrySchema,
  feedbackSchema,
  gapIdSchema,
  type Interaction,
  optionIdSchema,
  publicOptionSchema,
  sharedParts,
} from "./question-parts.ts";
import { stableId } from "./stable-id.ts";
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
const ownOption = publicOptionSchema.extend({ text });
const ownOptions = (fewest: number, most: number = limits.options) =>
  z.array(ownOption).min(fewest).max(most);
const spellings = z.array(text).max(limits.spellings);
const ownDrawn = z.int().min(0).max(limits.options);

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
  /** No fact stands behind it and nothing has checked its key: everyone who sees it is told so. */
  proven: z.literal(false),
  source: ownSourceSchema,
  topics: z.array(topicSchema).max(topicSchema.options.length),
  stem: words(limits.stem),
  /** By part, as in a proven question. */
  feedback: z.record(z.string().max(90), feedbackSchema.extend({ text: words(limits.feedback) })),
};

/** A teacher's question by its parts alone; see `ownQuestionSchema` for one that can be asked. */
const ownQuestionShape = z.discriminatedUnion("interaction", [
  z.strictObject({
    ...base,
    interaction: z.literal("choice"),
    options: ownOptions(2),
    ...sharedParts.choice,
  }),
  z.strictObject({
    ...base,
    interaction: z.literal("true-false-set"),
    options: ownOptions(2),
    draw: z.strictObject({ true: ownDrawn, false: ownDrawn }),
    /** The true ones; perhaps none. */
    key: z.array(optionIdSchema),
  }),
  z.strictObject({
    ...base,
    interaction: z.literal("multiple-response"),
    options: ownOptions(2),
    draw: z.strictObject({ keys: ownDrawn.min(1), distractors: ownDrawn }),
    key: z.array(optionIdSchema).min(1),
  }),
  z.strictObject({
    ...base,
    interaction: z.literal("match"),
    options: z.strictObject({ sources: ownOptions(2), targets: ownOptions(2) }),
    ...sharedParts.match,
  }),
  z.strictObject({ ...base, interaction: z.literal("order"), options: ownOptions(3), ...sharedParts.order }),
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
      .array(z.strictObject({ id: gapIdSchema, options: ownOptions(2) }))
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

interface Identified {
  readonly id: string;
}

const has = (options: readonly Identified[], id: string | undefined) =>
  options.some((option) => option.id === id);
const isSet = (ids: readonly string[]) => new Set(ids).size === ids.length;
const areIdsOf = (ids: readonly string[], options: readonly Identified[]) =>
  isSet(ids) && ids.length === options.length && options.every(({ id }) => ids.includes(id));
const ownValue = (record: Readonly<Record<string, string>>, id: string) =>
  Object.hasOwn(record, id) ? record[id] : undefined;

/** Whether a draw takes everything: so many keys, and so many others. */
const isWhole = (options: readonly Identified[], keys: readonly string[], drawn: number, others: number) =>
  isSet(keys) &&
  keys.every((key) => has(options, key)) &&
  drawn === keys.length &&
  drawn + others === options.length;

type Checks = { [I in Interaction]: (question: OwnQuestionOf<I>) => boolean };

const checks: Checks = {
  choice: ({ options, key, draw }) => isWhole(options, [key], 1, draw.distractors),
  "true-false-set": ({ options, key, draw }) => isWhole(options, key, draw.true, draw.false),
  "multiple-response": ({ options, key, draw }) => isWhole(options, key, draw.keys, draw.distractors),
  match: ({ options: { sources, targets }, key }) =>
    areIdsOf(Object.keys(key), sources) && Object.values(key).every((target) => has(targets, target)),
  order: ({ options, key }) => areIdsOf(key, options),
  "text-entry": ({ options, key }) => has(options, key),
  "number-entry": ({ key, range }) => range === undefined || (range.from <= key && key <= range.to),
  "inline-choice": ({ statement, options, key }) =>
    areIdsOf(Object.keys(key), options) &&
    areIdsOf(statement.match(/(?<=\{)gap-\d(?=\})/g) ?? [], options) &&
    options.every((gap) => has(gap.options, ownValue(key, gap.id))),
};

/** The lists within which each id stands once. */
function listsOf({ options }: OwnQuestion): readonly (readonly Identified[])[] {
  if ("sources" in options) return [options.sources, options.targets];
  return [options, ...options.flatMap((option) => ("options" in option ? [option.options] : []))];
}

function checkAs<I extends Interaction>(interaction: I, question: OwnQuestionOf<I>): boolean {
  return checks[interaction](question);
}

/**
 * Whether a teacher's question can be asked: its key is among its options, its ids differ, and everything there is will be
 * shown. No prover has seen to that, as it does for the questions of a bank.
 */
function isAskable(question: OwnQuestion): boolean {
  return (
    listsOf(question).every((list) => isSet(list.map(({ id }) => id))) &&
    checkAs(question.interaction, question)
  );
}

/** A teacher's question of each interaction: shown whole, so a draw takes everything there is. */
export const ownQuestionSchema = ownQuestionShape.refine(isAskable, {
  error: "a question that can be asked",
});

type Content<Question> = Question extends OwnQuestion ? Omit<Question, "id" | "proven" | "source"> : never;

/** What a teacher's question says: all of it but its id, its mark and where it came from. */
export type OwnQuestionContent = Content<OwnQuestion>;
/** The content of one interaction. */
export type OwnQuestionContentOf<I extends Interaction> = Extract<OwnQuestionContent, { interaction: I }>;

const idOf = (part: unknown): string | undefined =>
  typeof part === "object" && part !== null && "id" in part ? String(part.id) : undefined;

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Parts with ids in the order of these, and the fields of an object in that of their names. */
function settle(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isNamed = value.every((part) => idOf(part) !== undefined);
    const parts: unknown[] = isNamed
      ? value.toSorted((one, other) => byText(idOf(one) ?? "", idOf(other) ?? ""))
      : value;
    return parts.map(settle);
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).toSorted(([one], [other]) => byText(one, other));
  return Object.fromEntries(fields.map(([name, field]) => [name, settle(field)]));
}

/**
 * A short name for what a teacher's question says, its key included: the same in whatever order its options stand and
 * whichever id it has. Anyone who knows the question's words can find its key by this name, so it is never shown to
 * those who are to answer it.
 */
export function ownContentId(content: OwnQuestionContent): string {
  const said = Object.entries(content).filter(([name]) => !["id", "proven", "source"].includes(name));
  return stableId(JSON.stringify(settle(Object.fromEntries(said))));
}

/**
 * Makes a teacher's question of its content. The id comes from the content alone: the same question read twice, or from
 * another line, is the same. Such an id tells the key to anyone who tries all answers: before the question is asked, it
 * gets another, at random.
 *
 * @throws {z.ZodError} if the content is none of an own question: a part too many, too long, or missing.
 */
export function makeOwnQuestion(content: OwnQuestionContent, source: OwnSource): OwnQuestion {
  const id = `own-${ownContentId(content)}`;
  return ownQuestionSchema.parse({ ...content, id, proven: false, source });
}
