import { z } from "zod";

/** `t` is the title, `s` the standfirst, `p1`… the body paragraphs in order. */
export const paragraphIdSchema = z
  .string()
  .regex(/^(t|s|p[1-9]\d?)$/)
  .brand<"ParagraphId">();
export type ParagraphId = z.infer<typeof paragraphIdSchema>;

/**
 * Where in the source something stands, without quoting it.
 *
 * `start` and `end` are UTF-16 code units within the paragraph, `end` exclusive. `digest` is the first 16
 * hex digits of the span's SHA-256 (of its UTF-8 bytes), so that a shifted range is found out.
 */
export const locatorSchema = z
  .strictObject({
    paragraph: paragraphIdSchema,
    start: z.int().min(0),
    end: z.int().positive(),
    digest: z.string().regex(/^[0-9a-f]{16}$/),
  })
  .refine((locator) => locator.start < locator.end, { error: "a locator ends after it starts" });
export type Locator = z.infer<typeof locatorSchema>;

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
