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

const idsOf = (options: readonly { id: string }[]) => options.map(({ id }) => id);

type Shown = { [I in Interaction]: (question: AskedQuestionOf<I>) => object };

const plain = ({ options }: { options: readonly { id: string }[] }) => ({ options: idsOf(options) });
const none = () => ({});

const allOptions: Shown = {
  choice: plain,
  "true-false-set": plain,
  "multiple-response": plain,
  match: ({ options }) => ({ sources: idsOf(options.sources), targets: idsOf(options.targets) }),
  order: plain,
  "text-entry": none,
  "number-entry": none,
  "inline-choice": ({ options }) => ({
    gaps: options.map((gap) => ({ id: gap.id, options: idsOf(gap.options) })),
  }),
};

const showAs = <I extends Interaction>(interaction: I, question: AskedQuestionOf<I>): object =>
  allOptions[interaction](question);

/** A presentation of every option that a question has, whichever part of its pool students are shown. */
export const fullPresentation = (question: AskedQuestion): Presentation =>
  presentationSchema.parse({
    interaction: question.interaction,
    question: question.id,
    ...showAs(question.interaction, question),
  });

const anySeed = seedSchema.parse("any");

/**
 * A question as it was shown, or with all of its options if a regrade has made one right that was not shown, as the
 * right answer must be there to point at.
 */
export function withKeyShown({ question, presentation }: ShownQuestion): ShownQuestion {
  const optionIds = makeOptionIds([presentation], anySeed);
  const isShown = concealResponse(question, keyResponse(question, presentation), optionIds).ok;
  return { question, presentation: isShown ? presentation : fullPresentation(question) };
}

/** One question whose points a regrade changed. */
type NumberedNotice = RegradeNotice & {
  /** Its place in the quiz, from 1. */
  number: number;
};

/** An attempt's result as it stands, and what regrades changed in it. */
type RegradedAttempt = {
  result: Result;
  /** What it was before any regrade. */
  uncorrected: Result;
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
