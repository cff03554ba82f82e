import { z } from "zod";
import { glossarySchema } from "./glossary.ts";

const text = z.string().min(1);

/** How one entity is named in a locale. */
export const entityWordingSchema = z.strictObject({
  /** As a heading or an option: "Federal Police". */
  name: text,
  /** Within a sentence: "the Federal Police". */
  phrase: text,
  /** The short form, such as a last name: "al-Battat". */
  short: text,
  /** Other spellings of the same name, equally right. */
  aliases: z.array(text),
  /** Spellings that are right, but deserve a note. */
  noted: z.array(text),
  /** Other names that merely look alike. */
  refused: z.array(text),
});

/** How one fact is said in a locale, in our own words. */
export const factWordingSchema = z.strictObject({
  /** A clause that can follow "that": "weapons were found". It names no speaker. */
  clause: text,
  /** All that the fact states, where the clause leaves something out to serve in questions. */
  full: text.optional(),
  /** What feedback on an ask says of it, where the full clause says more than a reader needs there. */
  told: text.optional(),
  /** The same as an option or a table row: a short sentence without its full stop. */
  option: text,
  /** What it is about, so that a stem can ask who said it without saying it whole. */
  matter: text,
});

/** How one slot is asked in a locale. */
export const slotWordingSchema = z.strictObject({
  /** As an option: "How many phases are planned". */
  option: text,
  /** As a clause that would fill a silent slot, for true / false / not given; none where it is answered. */
  statement: text.optional(),
  /** What the article says about it, or that it says nothing. */
  answer: text,
});

/** Everything that is said of an article in one locale. */
export const articleWordingSchema = z.strictObject({
  locale: z.string().regex(/^[a-z]{2,3}$/),
  /** The article's name in the product. */
  name: text,
  entities: z.record(z.string(), entityWordingSchema),
  facts: z.record(z.string(), factWordingSchema),
  slots: z.record(z.string(), slotWordingSchema),
  /** The question that a relation with a range of values answers, by relation. */
  asks: z.record(z.string(), text),
  /** Events that can be put in order: as an option, and when the article places them. */
  events: z.record(z.string(), z.strictObject({ option: text, when: text })),
  /** Conclusions that do not follow: as an option, and what the article says of the matter. */
  inferences: z.record(z.string(), z.strictObject({ option: text, answer: text })),
  /** How a relation is stated, with `{subject}` and `{object}`, where models state it of their own accord. */
  relations: z.record(z.string(), text),
  /** Goals, events, statements and other values that facts relate entities to. */
  values: z.record(z.string(), text),
  /** Names from outside the article, used as wrong options. */
  foils: z.record(z.string(), text),
  /** Hard words, by their ids. */
  glossary: glossarySchema.default({}),
});
export type ArticleWording = z.infer<typeof articleWordingSchema>;
