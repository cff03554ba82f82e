import "server-only";
import {
  feedbackKeys,
  type OptionIds,
  publishQuestion,
  type Response as QuizResponse,
  responseSchema,
  type Result,
  resultSchema,
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
import { getDatabase } from "@/database/database";
import { identifyPage, type Owner } from "@/identity/identity";
import {
  assignedViewSchema,
  attemptHeadSchema,
  type StoredAttempt,
  viewHead,
  writeTime,
} from "@/model/attempt";
import {
  type Asked,
  askedQuestions,
  findAttempt,
  findResponses,
  type ShownQuestion,
} from "@/model/attempt-rows";
import { loadBank } from "@/model/banks";
import { keyWithheldSchema, soloKeysShown } from "@/model/release";
import { findKeptUntil, retention } from "@/model/retention";
import { keyRules, shownKey } from "./interactions/key-rules.server";
import { conceal, concealParts, findAssigned } from "./load.server";
import { practiceQuiz } from "./practice.server";
import { regradeAttempt, regradedViewSchema, viewRegraded } from "./regraded-attempt.server";
import { findWithheldKeys, withholdFromResult, withholdKey } from "./withheld-keys.server";

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

/** The result of a submitted attempt, scored again from the stored responses with the bank it was taken from. */
export const resultViewSchema = z.strictObject({
  ...attemptHeadSchema.shape,
  submittedAt: z.iso.datetime(),
  /** When the attempt is deleted unless it is used before then. */
  keptUntil: z.iso.datetime(),
  result: resultSchema,
  /** In the order in which they were asked. */
  questions: z.array(questionResultSchema),
  /** How many questions "practise the missed ones" would ask; 0 if there is nothing to practise. */
  practice: z.int().min(0),
  /** Null for a quiz outside an assignment. */
  assignment: assignedViewSchema.nullable(),
  /** What the teacher's regrades changed, if anything. */
  regraded: regradedViewSchema.nullable(),
});
export type ResultView = z.infer<typeof resultViewSchema>;

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

const concealScore = ({ question }: ShownQuestion, { score }: Scored, asked: Asked): Scored["score"] => ({
  ...score,
  parts: concealParts(question, score.parts, asked.optionIds),
});

/** One question after submission: what was asked and answered, what is right, and why. */
export function viewQuestionResult(
  one: ShownQuestion,
  scored: Scored,
  response: QuizResponse | undefined,
  asked: Asked,
): KeyedResult {
  const { question, presentation } = one;
  return {
    question: publishQuestion(question, presentation, asked.optionIds),
    response: response === undefined ? null : conceal(question, response, asked),
    score: concealScore(one, scored, asked),
    key: conceal(question, shownKey(question, presentation), asked),
    withheld: null,
    feedback: viewFeedback(one, response, asked.optionIds),
    ...originOf(question),
  };
}

/** What is shown above the questions. */
function viewSummary(
  attempt: StoredAttempt,
  submittedAt: number,
): Omit<ResultView, "result" | "questions" | "practice" | "assignment" | "regraded"> {
  return {
    ...viewHead(attempt),
    submittedAt: writeTime(submittedAt),
    keptUntil: writeTime(attempt.touchedAt + retention),
  };
}

/** The result, with the opaque ids of the attempt throughout. */
const concealResult = (result: Result, asked: Asked): Result => ({
  ...result,
  questions: result.questions.map((scored) => {
    const one = asked.questions.get(scored.question);
    return one === undefined ? scored : { ...scored, score: concealScore(one, scored, asked) };
  }),
});

/**
 * The result of a submitted attempt; null whether it does not exist, belongs to somebody else, is not submitted yet or
 * not released yet (`loadAttempt` distinguishes these). It is scored again each time, as nothing derived is stored.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadResult(
  id: string,
  owner: Owner | null | Promise<Owner | null> = identifyPage(),
): Promise<ResultView | null> {
  const database = await getDatabase();
  const attempt = await findAttempt(database, id, await owner);
  if (attempt === null || attempt.submittedAt === null) return null;
  const assigned = await findAssigned(database, attempt, Date.now());
  if (assigned === "deleted" || (assigned !== null && !assigned.view.released)) return null;
  const [shown, stored, bank, until] = await Promise.all([
    askedQuestions(database, attempt),
    findResponses(database, attempt.id),
    loadBank(database, attempt.quiz.bank),
    assigned && findKeptUntil(database, assigned.view.id),
  ]);
  if (assigned !== null && until === null) return null;
  const regraded = await regradeAttempt(database, attempt, shown, stored, assigned?.settings);
  const { result, asked } = regraded;
  const withheld = findWithheldKeys(regraded, assigned?.shown ?? soloKeysShown);
  const practice = practiceQuiz(bank, regraded, withheld, attempt.quiz.seed);
  return resultViewSchema.parse({
    ...viewSummary(attempt, attempt.submittedAt),
    ...(until !== null && { keptUntil: writeTime(until) }),
    result: concealResult(withholdFromResult(result, asked, withheld), asked),
    questions: result.questions.flatMap((scored) => {
      const one = asked.questions.get(scored.question);
      const response = stored.get(scored.question)?.response ?? undefined;
      const why = withheld.get(scored.question);
      if (why !== undefined) return withholdKey(scored, response, shown, why);
      return one === undefined ? [] : [viewQuestionResult(one, scored, response, asked)];
    }),
    assignment: assigned?.view ?? null,
    regraded: viewRegraded(regraded),
    practice: practice.ok ? practice.quiz.presentations.length : 0,
  });
}
