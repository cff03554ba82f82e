import "server-only";
import {
  computeRegradedResult,
  computeResult,
  concealResponse,
  defaultScoring,
  keyResponse,
  makeOptionIds,
  type Presentation,
  presentationSchema,
  type RegradeNotice,
  regradeNotices,
  regradeQuestion,
  type Response as QuizResponse,
  type Result,
  type Scoring,
  seedSchema,
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
import type { StoredAttempt, StoredResponse } from "@/model/attempt";
import type { Asked, ShownQuestion } from "@/model/attempt-rows";
import { findRegrades, inForce } from "@/model/regrades";
import { keyRules } from "./interactions/key-rules.server";

const presentAs = <I extends Interaction>(interaction: I, question: AskedQuestionOf<I>): object =>
  keyRules[interaction].wholePresentation(question);

/** A presentation of everything that a question has, whichever part of its pool students are shown. */
export const fullPresentation = (question: AskedQuestion): Presentation =>
  presentationSchema.parse({
    interaction: question.interaction,
    question: question.id,
    ...presentAs(question.interaction, question),
  });

const anySeed = seedSchema.parse("any");

/**
 * A question as it was shown, or with all of its options where a correction made one right that was not among those
 * shown: what is right must be there to be pointed at.
 */
export function withKeyShown({ question, presentation }: ShownQuestion): ShownQuestion {
  const optionIds = makeOptionIds([presentation], anySeed);
  const isShown = concealResponse(question, keyResponse(question, presentation), optionIds).ok;
  return { question, presentation: isShown ? presentation : fullPresentation(question) };
}

/** One question whose points a correction changed. */
type NumberedNotice = RegradeNotice & {
  /** Where it stands in the quiz, from 1. */
  number: number;
};

/** An attempt's result as it stands, and what corrections changed of it. */
type RegradedAttempt = {
  result: Result;
  /** What it was before any correction. */
  uncorrected: Result;
  /** The questions with the keys that they are scored by. */
  asked: Asked;
  notices: NumberedNotice[];
};

/** Scores an attempt of an assignment under the corrections in force, and says what they changed. */
export async function regradeAttempt(
  database: Database,
  attempt: StoredAttempt,
  asked: Asked,
  stored: Map<QuestionId, StoredResponse>,
  scoring: Scoring = defaultScoring,
): Promise<RegradedAttempt> {
  const responses: Record<QuestionId, QuizResponse> = {};
  for (const [question, { response }] of stored) if (response !== null) responses[question] = response;
  const questions = [...asked.questions.values()].map(({ question }) => question);
  const regrades = attempt.assigned ? inForce(await findRegrades(database, attempt.assigned.assignment)) : [];
  const result = computeRegradedResult({ ...attempt, responses }, questions, regrades, scoring);
  const uncorrected = computeResult(attempt.quiz, questions, responses, scoring);
  const places = attempt.quiz.presentations.map(({ question }) => question);
  const rekeyed = [...asked.questions].map(
    ([id, one]) => [id, withKeyShown({ ...one, question: regradeQuestion(one.question, regrades) })] as const,
  );
  const shown = new Map(rekeyed);
  const presentations = [...shown.values()].map(({ presentation }) => presentation);
  return {
    result,
    uncorrected,
    asked: { questions: shown, optionIds: makeOptionIds(presentations, attempt.optionSeed) },
    notices: regradeNotices(uncorrected, result).map((notice) => ({
      ...notice,
      number: places.indexOf(notice.question) + 1,
    })),
  };
}

const pointsSchema = z.number().min(0);

/** What corrections changed of a result that its student may see. */
export const regradedViewSchema = z.strictObject({
  /** Without the corrections. */
  before: z.strictObject({ points: pointsSchema, outOf: z.int().min(0) }),
  /** In the order of the quiz. */
  questions: z.array(
    z.strictObject({
      question: questionIdSchema,
      /** Where it stood in the quiz, from 1. */
      number: z.int().min(1),
      before: pointsSchema.max(1),
      /** Null if it no longer counts. */
      after: pointsSchema.max(1).nullable(),
    }),
  ),
});
type RegradedView = z.infer<typeof regradedViewSchema>;

/** Tells a student what corrections changed; null if nothing. */
export function viewRegraded({ uncorrected, notices }: RegradedAttempt): RegradedView | null {
  if (notices.length === 0) return null;
  const { points, outOf } = uncorrected;
  return { before: { points, outOf }, questions: notices };
}
