import { z } from "zod";
import { paragraphIdSchema } from "./article.ts";
import { factIdSchema } from "./fact.ts";

/** `full` reads like the news, at a school grade of 8 to 10; `plain` says the same in short sentences, at 6 or less. */
export const readingLevels = ["full", "plain"] as const;
export const readingLevelSchema = z.enum(readingLevels);
export type ReadingLevel = z.infer<typeof readingLevelSchema>;

/**
 * One sentence of a reading. Whose word it is follows from its facts, which are of one voice. What stands between “ and ” are
 * words of the article.
 */
export const readingSentenceSchema = z.strictObject({
  /** The facts that it tells, or helps to tell: a fact may take several sentences in a row. */
  facts: z.array(factIdSchema).min(1),
  text: z.string().min(1).max(400),
});
export type ReadingSentence = z.infer<typeof readingSentenceSchema>;

/** What a reading tells of one paragraph of the article, under the same number. */
export const readingParagraphSchema = z.strictObject({
  id: paragraphIdSchema,
  sentences: z.array(readingSentenceSchema).min(1),
});

/** An article retold in our own words, in one locale and at one level: all of its facts, each in its paragraph, and nothing else. */
export const readingSchema = z.strictObject({
  locale: z.string().regex(/^[a-z]{2,3}$/),
  level: readingLevelSchema,
  paragraphs: z.array(readingParagraphSchema).min(1),
});
export type Reading = z.infer<typeof readingSchema>;

/** How many words a quotation may have; a loaded word stands only in one. */
export const longestQuotation = 4;

/** A stretch of a sentence between the quotation marks “ and ”, in UTF-16 units: the words alone, `end` exclusive. */
export interface QuotationPlace {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence of a reading quotes the article. */
export function findQuotations(text: string): QuotationPlace[] {
  return [...text.matchAll(/(?<=“)[^“”]+(?=”)/gu)].map(({ index: start, 0: { length } }) => ({
    start,
    end: start + length,
  }));
}
