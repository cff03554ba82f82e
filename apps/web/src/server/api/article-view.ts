import "server-only";
import { quizTopicSchema } from "@wellread/assessment";
import {
  articleIdSchema,
  bankVersionSchema,
  entityIdSchema,
  entitySchema,
  factSchema,
  paragraphSchema,
} from "@wellread/content";
import { z } from "zod";

/** An article: where its parts stand and what can be asked about it, never its text. */
export const articleViewSchema = z.strictObject({
  id: articleIdSchema,
  name: z.string(),
  language: z.string(),
  /** SHA-256 of the one text that every locator counts in. */
  sourceSha256: z.string(),
  paragraphs: z.array(paragraphSchema.pick({ id: true, kind: true, length: true, opening: true })),
  entities: z.array(z.strictObject({ id: entityIdSchema, kind: entitySchema.shape.kind, name: z.string() })),
  /** The version of today's questions. */
  bank: bankVersionSchema,
  quizzes: z.array(
    z.strictObject({
      topic: quizTopicSchema,
      /** Questions in the usual quiz. */
      usual: z.int().min(0),
      /** The most that can be asked. */
      most: z.int().min(0),
    }),
  ),
});
export type ArticleView = z.infer<typeof articleViewSchema>;

/** What the article says, fact by fact, in our own words. */
export const factsViewSchema = z.strictObject({
  article: articleIdSchema,
  /** `statement`: the whole of the fact as a sentence, with whose word it is. */
  facts: z.array(z.strictObject({ ...factSchema.shape, statement: z.string() })),
});
export type FactsView = z.infer<typeof factsViewSchema>;
