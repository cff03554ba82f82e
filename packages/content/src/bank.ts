import { z } from "zod";
import { articleIdSchema } from "./article.ts";
import { publicQuestionSchema } from "./public-question.ts";
import { provenQuestionIdSchema, questionSchema } from "./question.ts";

/** Changes whenever a question, its wording or its key changes. */
export const bankVersionSchema = z
  .string()
  .regex(/^[0-9a-z]{13}$/)
  .brand<"BankVersion">();
export type BankVersion = z.infer<typeof bankVersionSchema>;

const base = {
  article: articleIdSchema,
  locale: z.string().regex(/^[a-z]{2,3}$/),
  sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
  version: bankVersionSchema,
};

/** All proven questions of an article in one locale, with keys. */
export const bankSchema = z.strictObject({
  ...base,
  questions: z.array(questionSchema),
  /** Pairs where one gives away the other's key: never in one quiz. */
  enemies: z.array(z.tuple([provenQuestionIdSchema, provenQuestionIdSchema])),
  /** Questions that ask the same in different ways, first the one that the others are siblings of. All of them are enemies. */
  siblings: z.array(z.array(provenQuestionIdSchema).min(2)).default([]),
});
export type Bank = z.infer<typeof bankSchema>;

/** The same questions without keys, each with its whole pool of options. */
export const publicBankSchema = z.strictObject({ ...base, questions: z.array(publicQuestionSchema) });
export type PublicBank = z.infer<typeof publicBankSchema>;
