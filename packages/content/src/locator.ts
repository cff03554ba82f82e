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
