import { presentationSchema, seedSchema } from "@wellread/assessment";
import {
  articleIdSchema,
  askedQuestionSchema,
  paragraphIdSchema,
  readingLevelSchema,
} from "@wellread/content";
import { z } from "zod";
import { defineExporter, renderEach } from "../exporter.ts";
import type { Passage } from "../passage.ts";
import { native, supportAll } from "../support.ts";

/** What the questions are about, by the numbers of the article's paragraphs. */
const passageSchema = z.strictObject({
  level: readingLevelSchema,
  paragraphs: z.array(z.strictObject({ id: paragraphIdSchema, text: z.string() })),
  sourceLine: z.string(),
}) satisfies z.ZodType<Passage>;

/** A quiz with its keys as data: each question whole, and how it is shown. */
export const quizFileSchema = z.strictObject({
  format: z.literal("wellread-quiz"),
  version: z.literal(1),
  title: z.string(),
  locale: z.string(),
  article: articleIdSchema,
  seed: seedSchema,
  passage: passageSchema.optional(),
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
  passagePlace: "data",
  support: supportAll(native()),
  render: renderEach((_item, _quiz, { question, presentation }) => ({ question, presentation })),
  assemble: (questions, { title, locale, article, seed, passage, baseName }) => {
    const file = { format: "wellread-quiz", version: 1, title, locale, article, seed, passage, questions };
    return [{ path: `${baseName}.json`, text: `${JSON.stringify(file, null, 2)}\n` }];
  },
});
