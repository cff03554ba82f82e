import { z } from "zod";
import { locatorSchema } from "./article.ts";
import { relationIdSchema } from "./entity.ts";
import { factIdSchema } from "./fact.ts";
import { levelSchema, sequenceSchema } from "./question.ts";
import { topicSchema } from "./topic.ts";

/**
 * How something is held to be: it is so; somebody aims at it; it can be done; somebody believes it. Whose word it is stands
 * apart from this, in `by`.
 */
export const modalitySchema = z.enum(["is", "aimed", "possible", "believed"]);
export type Modality = z.infer<typeof modalitySchema>;
export const quantitySchema = z.enum(["some", "all"]);
export type Quantity = z.infer<typeof quantitySchema>;

const name = "[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*";
const tag = `(?:aimed|possible|believed|some|all|not|by ${name})`;

/**
 * A triple with what qualifies it, written as one line: `isis scattered-by earlier-battles`, `aimed: forces end presence`,
 * `some: forces attacked hideouts`, `by juma-inad: forces found weapons`, `not: operation ended`. Tags are joined by commas.
 */
export const assertionSchema = z
  .string()
  .regex(new RegExp(`^(?:${tag}(?:, ${tag})*: )?(?:${name}|\\?) ${name} (?:${name}|\\?)$`, "u"))
  .brand<"Assertion">();
export type AssertionText = z.infer<typeof assertionSchema>;

/** What an assertion says, taken apart. */
export interface Assertion {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly modality: Modality;
  readonly quantity?: Quantity;
  readonly denied: boolean;
  /** Whose word it is said to be: an entity, or `article` for what the article tells of its own accord. */
  readonly by?: string;
}

/** Takes an assertion apart; `?` is filled in. */
export function readAssertion(text: AssertionText, filling = "?"): Assertion {
  const [tags, body] = text.includes(": ") ? text.split(": ") : ["", text];
  const [subject = "", relation = "", object = ""] = (body ?? "")
    .split(" ")
    .map((word) => (word === "?" ? filling : word));
  const said = tags === "" ? [] : (tags ?? "").split(", ");
  const quantity = quantitySchema.options.find((each) => said.includes(each));
  const by = said.find((each) => each.startsWith("by "))?.slice(3);
  return {
    subject,
    relation: relationIdSchema.parse(relation),
    object,
    modality: modalitySchema.options.find((each) => said.includes(each)) ?? "is",
    ...(quantity && { quantity }),
    denied: said.includes("not"),
    ...(by !== undefined && { by }),
  };
}

/** The same text in several locales. */
const wordedSchema = z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().min(1));
export type Worded = z.infer<typeof wordedSchema>;

/** What a fact states, with its modality and quantity. Whose word it is follows from the fact's voice. */
export const statementSchema = z.strictObject({
  fact: factIdSchema,
  asserts: z.array(assertionSchema).min(1),
});
export type Statement = z.infer<typeof statementSchema>;

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * How one matter hangs together with another: `from` is the reason of `to`; is done so that `to`; is the means to it; holds
 * although `to` does; comes before it.
 */
export const linkKindSchema = z.enum(["because", "so-that", "by-means-of", "although", "before"]);
export type LinkKind = z.infer<typeof linkKindSchema>;

/** A link between facts, or from facts to a proposition that a reader concludes from them. */
export const linkSchema = z
  .strictObject({
    id: idSchema,
    kind: linkKindSchema,
    from: z.array(factIdSchema).min(1),
    /** A fact, or a proposition of an ask (`ask/option`). */
    to: z.string().min(1),
    /** Where the article states it. */
    stated: z.array(locatorSchema).min(1).optional(),
    /** Why a reader may draw it, where the article does not state it. */
    drawn: wordedSchema.optional(),
  })
  .refine(({ stated, drawn }) => (stated === undefined) !== (drawn === undefined), {
    error: "a link is either stated or drawn",
  });
export type Link = z.infer<typeof linkSchema>;

/**
 * In which way a proposition goes against what the facts say: each is a slip that a hurried reader makes. `denied` says the
 * contrary; `swapped-part` puts something else in a place that has one holder; `other-sense` takes a word in another of its senses.
 */
export const waySchema = z.enum([
  "swapped-speaker",
  "aim-as-result",
  "some-as-all",
  "claim-as-fact",
  "belief-as-fact",
  "invitation-as-visit",
  "shifted-time",
  "turned-cause",
  "swapped-part",
  "denied",
  "other-sense",
]);
export type Way = z.infer<typeof waySchema>;

/**
 * A proposition about the article as an option: whether it is true, false or not stated is decided by the prover. `way` names the
 * slip behind a misreading, and the prover refuses one that is none, or another.
 */
export const propositionSchema = z.strictObject({
  id: idSchema,
  asserts: z.array(assertionSchema).min(1),
  way: waySchema.optional(),
  text: wordedSchema,
  /** Said after the feedback that follows from the kind. */
  note: wordedSchema.optional(),
  /** Said in its place, where the kind does not tell the principle: why a source is independent, or what can be checked. */
  explanation: wordedSchema.optional(),
});
export type Proposition = z.infer<typeof propositionSchema>;

/** What a reader does to answer: by these the mix of a bank and of a quiz is reckoned. */
export const askSortSchema = z.enum([
  "main-idea",
  "cause",
  "purpose",
  "consequence",
  "substance",
  "word",
  "conclusion",
  "source",
  "detail",
  "typed-name",
  "who-said",
]);
export type AskSort = z.infer<typeof askSortSchema>;

/**
 * What makes a true proposition the answer: it rests on the critical facts alone (`stated`); it stands in a link to a fact, or
 * follows from the critical facts by one (`linked`); its fact is a judgement, or is none (`judgement`, `checkable`); the article
 * does not say it, true as the others are (`unstated`).
 */
export const answerSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("stated") }),
  z.strictObject({ is: z.literal("linked"), link: linkKindSchema, to: factIdSchema }),
  z.strictObject({ is: z.literal("follows"), link: linkKindSchema }),
  z.strictObject({ is: z.literal("judgement") }),
  z.strictObject({ is: z.literal("checkable") }),
  z.strictObject({ is: z.literal("unstated") }),
]);
export type Answer = z.infer<typeof answerSchema>;

const options = z.array(propositionSchema);
const base = {
  id: idSchema,
  topics: z.array(topicSchema).min(1),
  sort: askSortSchema,
  level: levelSchema,
  /** The critical facts: those that a reader must have understood to answer, and no other. */
  facts: z.array(factIdSchema),
  answer: answerSchema.default({ is: "stated" }),
  stem: wordedSchema,
  /** What the stem itself tells: a question that asks for it is kept out of the same quiz. */
  given: z.array(assertionSchema).optional(),
  /** The ask that this one asks in another way: the two never stand in one quiz. */
  siblingOf: idSchema.optional(),
};

/** Something that a thoughtful reader asks of the article, in one interaction. */
export const askSchema = z.discriminatedUnion("interaction", [
  z.strictObject({
    ...base,
    interaction: z.literal("choice"),
    sequence: sequenceSchema.optional(),
    options: options.min(3),
  }),
  /** True, false or not given? The statement is judged; the labels are the engine's. */
  z.strictObject({ ...base, interaction: z.literal("status"), options: options.length(1) }),
  z.strictObject({ ...base, interaction: z.literal("true-false-set"), options: options.min(4) }),
  z.strictObject({ ...base, interaction: z.literal("multiple-response"), options: options.min(4) }),
  z.strictObject({
    ...base,
    interaction: z.literal("match"),
    /** Entities, events or the like by id; `?` in a target's assertions is filled by it. */
    sources: z.array(z.strictObject({ id: idSchema, text: wordedSchema })).min(3),
    options: options.min(3),
  }),
  z.strictObject({
    ...base,
    interaction: z.literal("order"),
    events: z.array(z.strictObject({ id: idSchema, text: wordedSchema })).min(3),
  }),
  /** The right entity's last name or name is typed; `asserts` holds of it alone among `entities`. */
  z.strictObject({
    ...base,
    interaction: z.literal("text-entry"),
    asserts: assertionSchema,
    entities: z.array(idSchema).min(2),
  }),
  z.strictObject({ ...base, interaction: z.literal("number-entry"), asserts: assertionSchema }),
  z.strictObject({
    ...base,
    interaction: z.literal("inline-choice"),
    sequence: sequenceSchema.optional(),
    statement: wordedSchema,
    gaps: z.array(options.min(3)).min(1).max(3),
  }),
]);
export type Ask = z.infer<typeof askSchema>;
