import { z } from "zod";
import { locatorSchema, paragraphIdSchema } from "./locator.ts";

export const articleIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .brand<"ArticleId">();
export type ArticleId = z.infer<typeof articleIdSchema>;

/** One paragraph of the source: never its text, only what is needed to find it and to check a copy of it. */
export const paragraphSchema = z.strictObject({
  id: paragraphIdSchema,
  kind: z.enum(["title", "standfirst", "body"]),
  /** Where it starts in the whole source, in Unicode code points. */
  start: z.int().min(0),
  /** Length in UTF-16 code units. */
  length: z.int().positive(),
  /** The first four words, so that a reader with the article on paper finds the paragraph. */
  opening: z.string().min(1).max(60),
  /** The parts of the paragraph that stand inside quotation marks, marks included. */
  quotations: z.array(locatorSchema),
  /** Where characters of two UTF-16 code units stand, by their offsets in units; left out where there are none. */
  surrogatePairs: z.array(z.int().min(0)).optional(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

/** A source article, bound to one exact text by its SHA-256 (of the UTF-8 bytes of the whole file). */
export const articleSchema = z.strictObject({
  id: articleIdSchema,
  language: z.string().regex(/^[a-z]{2,3}$/),
  sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
  paragraphs: z.array(paragraphSchema).min(1),
});
export type Article = z.infer<typeof articleSchema>;
