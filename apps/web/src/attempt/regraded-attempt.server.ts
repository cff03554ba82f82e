import "server-only";
import {
  computeRegradedResult,
  computeUncorrectedResult,
  defaultScoring,
  makeOptionIds,
  type Presentation,
  presentationSchema,
  type RegradeInForce,
  type RegradeNotice,
  regradeNotices,
  regradeQuestion,
  type Result,
  type Scoring,
  showsKey,
} from "@wellread/assessment";
import {
  type AskedQuestion,
  type AskedQuestionOf,
  type Interaction,
  type QuestionId,
  questionIdSchema,
} from "@wellread/content";
import { z } from "zod";
import type { Database } from "@/database/database";
import { givenAnswers, settledTimes, type StoredAttempt, type StoredResponse } from "@/model/attempt";
import type { Asked, ShownQuestion } from "@/model/attempt-rows";
import { findRegradesOf } from "@/model/regrades";
import { keyRules } from "./interactions/key-rules.server";

const presentAs = <I extends Interaction>(interaction: I, question: AskedQuestionOf<I>): object =>
  keyRules[interaction].wholePresentation(question);

/** A presentation of every option that a question has, whichever part of its pool students are shown. */
export const fullPresentation = (question: AskedQuestion): Presentation =>
  presentationSchema.parse({
    interaction: question.interaction,
    question: question.id,
    ...presentAs(question.interaction, question),
  });

/**
 * A question as it was shown, or with all of its options if a regrade has made one right that was not shown, as the
 * right answer must be there to point at.
 */
export const withKeyShown = ({ question, presentation }: ShownQuestion): ShownQuestion => ({
  question,
  presentation: showsKey(question, presentation) ? presentation : fullPresentation(question),
});

/** One question whose points a regrade changed. */
type NumberedNotice = RegradeNotice & {
  /** Its place in the quiz, from 1. */
  number: number;
};

/** An attempt's result as it stands, and what regrades changed in it. */
export type RegradedAttempt = {
  result: Result;
  /** What it was when it was submitted. */
  uncorrected: Result;
  regrades: readonly RegradeInForce[];
  /** The questions with the keys that they are scored by. */
  asked: Asked;
  notices: NumberedNotice[];
};

/** Scores an attempt at an assignment under the regrades in force, and says what they changed. */
export async function regradeAttempt(
  database: Database,
  attempt: StoredAttempt,
  asked: Asked,
  stored: Map<QuestionId, StoredResponse>,
  scoring: Scoring = defaultScoring,
): Promise<RegradedAttempt> {
  const questions = [...asked.questions.values()].map(({ question }) => question);
  const regrades = await findRegradesOf(database, attempt);
  const answers = [...stored.values()];
  const given = { ...attempt, ...givenAnswers(answers), settledAt: settledTimes(attempt, answers) };
  const result = computeRegradedResult(given, questions, regrades, scoring);
  const uncorrected = computeUncorrectedResult(given, questions, regrades, scoring);
  const places = attempt.quiz.presentations.map(({ question }) => question);
  const rekeyed = [...asked.questions].map(
    ([id, one]) => [id, withKeyShown({ ...one, question: regradeQuestion(one.question, regrades) })] as const,
  );
  const shown = new Map(rekeyed);
  const presentations = [...shown.values()].map(({ presentation }) => presentation);
  return {
    result,
    uncorrected,
    regrades,
    asked: { questions: shown, optionIds: makeOptionIds(presentations, attempt.optionSeed) },
    notices: regradeNotices(uncorrected, result).map((notice) => ({
      ...notice,
      number: places.indexOf(notice.question) + 1,
    })),
  };
}

const pointsSchema = z.number().min(0);

/** What regrades changed in a result that its student may see. */
export const regradedViewSchema = z.strictObject({
  /** Without the regrades. */
  before: z.strictObject({ points: pointsSchema, outOf: z.int().min(0) }),
  /** In the order of the quiz. */
  questions: z.array(
    z.strictObject({
      question: questionIdSchema,
      /** Its place in the quiz, from 1. */
      number: z.int().min(1),
      before: pointsSchema.max(1),
      /** Null if it no longer counts. */
      after: pointsSchema.max(1).nullable(),
    }),
  ),
});
type RegradedView = z.infer<typeof regradedViewSchema>;

/** What regrades changed, for the student; null if nothing. */
export function viewRegraded({ uncorrected, notices }: RegradedAttempt): RegradedView | null {
  if (notices.length === 0) return null;
  const { points, outOf } = uncorrected;
  return { before: { points, outOf }, questions: notices };
}
