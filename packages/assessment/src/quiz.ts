import { articleIdSchema, bankVersionSchema } from "@wellread/content";
import { z } from "zod";
import { blueprintSchema, maxQuestions } from "./blueprint.ts";
import { presentationSchema } from "./presentation.ts";
import { seedSchema } from "./seed.ts";

/** Questions drawn from one version of a bank, in order, each as it is shown. It holds no key. */
export const quizSchema = z.strictObject({
  article: articleIdSchema,
  bank: bankVersionSchema,
  locale: z.string().regex(/^[a-z]{2,3}$/),
  seed: seedSchema,
  blueprint: blueprintSchema,
  presentations: z.array(presentationSchema).min(1).max(maxQuestions),
});
export type Quiz = z.infer<typeof quizSchema>;
