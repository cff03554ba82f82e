import { z } from "zod";

const text = z.string().min(1);

export const termIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand<"TermId">();
export type TermId = z.infer<typeof termIdSchema>;

/** A hard word of an article, in one locale. */
export const glossaryEntrySchema = z.strictObject({
  /** As a heading: "sleeper cell". */
  word: text,
  /** Other forms that texts use: "sleeper cells". */
  forms: z.array(text).default([]),
  /** What it means here, as a phrase that could stand in its place: "a hidden group that waits to act". */
  meaning: text,
  /** What it, or a part of it, means elsewhere: "a room in a prison". */
  otherSenses: z.array(text).default([]),
  /** For a word that judges: one that says the same and does not. */
  neutral: text.optional(),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

/** The hard words of an article in one locale, by their ids. */
export const glossarySchema = z.record(z.string(), glossaryEntrySchema);
export type Glossary = z.infer<typeof glossarySchema>;

/** A hard word where it stands in a text: UTF-16 units, `end` exclusive. */
export interface TermPlace {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Where hard words stand in a text, first to last, as whole words in any case; a longer one goes before one within it. */
export function findTerms(sentence: string, glossary: Glossary): TermPlace[] {
  const byForm = new Map(
    Object.entries(glossary).flatMap(([term, { word, forms }]) =>
      [word, ...forms].map((form) => [form.toLowerCase(), term] as const),
    ),
  );
  if (byForm.size === 0) return [];
  const longestFirst = [...byForm.keys()].toSorted((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
  return [...sentence.matchAll(pattern)].flatMap(({ index: start, 0: found }) => {
    const term = byForm.get(found.toLowerCase());
    return term === undefined ? [] : [{ term, start, end: start + found.length }];
  });
}
