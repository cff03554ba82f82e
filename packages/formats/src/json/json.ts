import { presentationSchema, seedSchema } from "@wellread/assessment";
import { articleIdSchema, askedQuestionSchema } from "@wellread/content";
import { z } from "zod";
import { defineExporter, renderEach } from "../exporter.ts";
import { native, supportAll } from "../support.ts";

/** A quiz with its keys as data: each question whole, and how it is shown. */
export const quizFileSchema = z.strictObject({
  format: z.literal("wellread-quiz"),
  version: z.literal(1),
  title: z.string(),
  locale: z.string(),
  article: articleIdSchema,
  seed: seedSchema,
  questions: z.array(z.strictObject({ question: askedQuestionSchema, presentation: presentationSchema })),
});
export type QuizFile = z.infer<typeof quizFileSchema>;

/** The data itself, by {@link quizFileSchema}. */
export const json = defineExporter<QuizFile["questions"][number]>({
  extension: "json",
  mediaType: "application/json",
  group: "data",
  layoutChecked: false,
  ofFile: [],
  support: supportAll(native()),
  render: renderEach((_item, _quiz, { question, presentation }) => ({ question, presentation })),
  assemble: (questions, { title, locale, article, seed, baseName }) => {
    const file = { format: "wellread-quiz", version: 1, title, locale, article, seed, questions };
    return [{ path: `${baseName}.json`, text: `${JSON.stringify(file, null, 2)}\n` }];
  },
});
