import {
  articleIdSchema,
  bankVersionSchema,
  ownQuestionSchema,
  type AskedQuestion,
  type Bank,
} from "@wellread/content";
import { z } from "zod";
import { presentationSchema } from "../interactions/presentation.ts";
import { seedSchema } from "../seed.ts";
import { blueprintSchema, maxQuestions } from "./blueprint.ts";

/**
 * Questions drawn from one version of a bank, in order, each as it is shown. The keys stay in the bank, but a teacher's
 * own questions stand in the quiz itself, with theirs: it is kept from everybody who is to answer it.
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

/** There are fewer questions than were asked for; `available` can be served, whatever the seed. */
export interface NotEnoughQuestions {
  code: "not_enough_questions";
  available: number;
}

/** What comes of putting a quiz together. */
export type Assembly = { ok: true; quiz: Quiz } | { ok: false; error: NotEnoughQuestions };

/** All that a quiz and its variants can ask: the bank's questions, and those that a teacher brought to this quiz. */
export const questionsOf = (bank: Bank, quiz: Pick<Quiz, "own">): readonly AskedQuestion[] =>
  quiz.own.length === 0 ? bank.questions : [...bank.questions, ...quiz.own];

/**
 * The questions of a quiz, in order.
 *
 * @throws if the bank lacks one: it is then not the bank that the quiz was drawn from.
 */
export function findQuestions(bank: Bank, quiz: Quiz): AskedQuestion[] {
  const byId = new Map(questionsOf(bank, quiz).map((question) => [question.id, question]));
  return quiz.presentations.map((presentation) => {
    const question = byId.get(presentation.question);
    if (question === undefined) throw new Error(`bank ${bank.version} lacks ${presentation.question}`);
    return question;
  });
}
