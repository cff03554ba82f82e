import { articleIdSchema, bankVersionSchema, ownQuestionSchema } from "@wellread/content";
import { z } from "zod";
import { blueprintSchema, maxQuestions } from "./blueprint.ts";
import { presentationSchema } from "./presentation.ts";
import { seedSchema } from "./seed.ts";

/**
 * Questions drawn from one version of a bank, in order, each as it is shown. The keys stay in the bank, but a teacher's
 * own questions stand in the quiz itself, with theirs: it goes to nobody who is to answer it.
 */
export const quizSchema = z.strictObject({
  article: articleIdSchema,
  bank: bankVersionSchema,
  locale: z.string().regex(/^[a-z]{2,3}$/),
  seed: seedSchema,
  blueprint: blueprintSchema,
  presentations: z.array(presentationSchema).min(1).max(maxQuestions),
  /** Questions that a teacher brought, each shown by a presentation. */
  own: z.array(ownQuestionSchema).max(maxQuestions).default([]),
});
export type Quiz = z.infer<typeof quizSchema>;
