import "server-only";
import {
  feedbackKeys,
  type OptionIds,
  publishQuestion,
  type Response as QuizResponse,
  responseSchema,
  type Result,
  scoreSchema,
} from "@wellread/assessment";
import {
  type AskedQuestion,
  type FactId,
  factIdSchema,
  feedbackSchema,
  isOwnQuestion,
  type Level,
  levelSchema,
  publicAskedQuestionSchema,
} from "@wellread/content";
import { z } from "zod";
import type { GivenAnswer } from "@/model/attempt";
import type { Asked, ShownQuestion } from "@/model/attempt-rows";
import { keyWithheldSchema } from "@/model/release";
import { keyRules, shownKey } from "./interactions/key-rules.server";
import { conceal, concealParts } from "./load.server";

/** Feedback as it is shown after an answer: with the facts that it is about, so that its ¶ marks what tells them. */
export const shownFeedbackSchema = z.strictObject({
  ...feedbackSchema.shape,
  facts: z.array(factIdSchema),
});
export type ShownFeedback = z.infer<typeof shownFeedbackSchema>;

/** One question of a submitted attempt, with its key where it is shown. Every option id in it is the opaque one of `question`. */
export const questionResultSchema = z.strictObject({
  question: publicAskedQuestionSchema,
  /** Null if it was left unanswered. */
  response: responseSchema.nullable(),
  /** The answer before it, where there was a second try; null where there was none. */
  firstResponse: responseSchema.nullable(),
  score: scoreSchema,
  /** The right answer, written as the response that earns every point; null where it is kept back. */
  key: responseSchema.nullable(),
  /** Why the key is kept back, and with it the parts of the score and all that follows here; null where it is shown. */
  withheld: keyWithheldSchema.nullable(),
  /**
   * The reason for every part that was shown: by option id; for match by source id; for inline choice by `<gap
   * id>/<option id>`. For text and number entry, `answer` is about what was answered and, if that was wrong, `right` is
   * about the right answer.
   */
  feedback: z.record(z.string(), shownFeedbackSchema),
  facts: z.array(factIdSchema),
  /** Null, like the level, for a teacher's own question. */
  model: z.string().nullable(),
  level: levelSchema.nullable(),
});
export type QuestionResult = z.infer<typeof questionResultSchema>;

/** One whose key is shown. */
export const keyedResultSchema = questionResultSchema.extend({ key: responseSchema });
export type KeyedResult = z.infer<typeof keyedResultSchema>;

export const isKeyed = (result: QuestionResult): result is KeyedResult => result.key !== null;

/** What a question is made from: facts and a model, or nothing for a teacher's own. */
type QuestionOrigin = { facts: FactId[]; model: string | null; level: Level | null };

export const originOf = (question: AskedQuestion): QuestionOrigin =>
  isOwnQuestion(question)
    ? { facts: [], model: null, level: null }
    : { facts: question.facts, model: question.model, level: question.level };

/** The facts that decide a part of a question, or else those that prove its answer. */
function factsBehind(question: AskedQuestion, part: string): FactId[] {
  if (isOwnQuestion(question)) return [];
  // Of match and order, a claim is about two options, and its first is the part.
  const claims = question.proof.claims.filter((claim) => `${claim.part}/`.startsWith(`${part}/`));
  const found = new Set(claims.flatMap(({ facts }) => facts));
  return found.size === 0 ? question.facts : [...found];
}

/** The feedback by part, as `ResultView` describes it. */
export function viewFeedback(
  { question, presentation }: ShownQuestion,
  response: QuizResponse | undefined,
  optionIds: OptionIds,
): Record<string, ShownFeedback> {
  if (keyRules[question.interaction].optionPlace !== null) {
    const found = Object.entries(question.feedback).map(([part, one]) => [
      part,
      { ...one, facts: factsBehind(question, part) },
    ]);
    return concealParts<ShownFeedback>(question, Object.fromEntries(found), optionIds);
  }
  // An entry has no options to show: the feedback is about what was written, and then about the right answer.
  const [answer, right] = feedbackKeys(question, presentation, response).map((key) => {
    const found = question.feedback[key];
    return found && { ...found, facts: factsBehind(question, key) };
  });
  return { ...(answer && { answer }), ...(right && { right }) };
}

type Scored = Result["questions"][number];

export const concealScore = (
  { question }: ShownQuestion,
  { score }: Scored,
  asked: Asked,
): Scored["score"] => ({
  ...score,
  parts: concealParts(question, score.parts, asked.optionIds),
});

/** One question after submission: what was asked and answered, what is right, and why. */
export function viewQuestionResult(
  one: ShownQuestion,
  scored: Scored,
  { response, first }: GivenAnswer,
  asked: Asked,
): KeyedResult {
  const { question, presentation } = one;
  return {
    question: publishQuestion(question, presentation, asked.optionIds),
    response: response === undefined ? null : conceal(question, response, asked),
    firstResponse: first === undefined ? null : conceal(question, first.response, asked),
    score: concealScore(one, scored, asked),
    key: conceal(question, shownKey(question, presentation), asked),
    withheld: null,
    feedback: viewFeedback(one, response, asked.optionIds),
    ...originOf(question),
  };
}
