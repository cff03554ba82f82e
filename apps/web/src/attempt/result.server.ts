import "server-only";
import { type Result, resultSchema } from "@wellread/assessment";
import { z } from "zod";
import { getDatabase } from "@/database/database";
import { identifyPage, type Owner } from "@/identity/identity";
import {
  assignedViewSchema,
  attemptHeadSchema,
  givenAnswer,
  type StoredAttempt,
  viewHead,
  writeTime,
} from "@/model/attempt";
import { type Asked, askedQuestions, findAttempt, findResponses } from "@/model/attempt-rows";
import { loadBank } from "@/model/banks";
import { soloKeysShown } from "@/model/release";
import { findKeptUntil, retention } from "@/model/retention";
import { findAssigned } from "./load.server";
import { practiceQuiz } from "./practice.server";
import { concealScore, questionResultSchema, viewQuestionResult } from "./question-result.server";
import { regradeAttempt, regradedViewSchema, viewRegraded } from "./regraded-attempt.server";
import { findWithheldKeys, withholdFromResult, withholdKey } from "./withheld-keys.server";

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
      const given = givenAnswer(stored.get(scored.question));
      const why = withheld.get(scored.question);
      if (why !== undefined) return withholdKey(scored, given, shown, why);
      return one === undefined ? [] : [viewQuestionResult(one, scored, given, asked)];
    }),
    assignment: assigned?.view ?? null,
    regraded: viewRegraded(regraded),
    practice: practice.ok ? practice.quiz.presentations.length : 0,
  });
}
