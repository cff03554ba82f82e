import "server-only";
import { loadBank } from "@/server/banks/load-bank";
import { findKeptUntil } from "@/server/assignments/find-kept-until";
import { getDatabase } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { Owner } from "@/server/identity/secret";
import { regradeAttempt } from "@/server/results/regrade-attempt";
import { viewRegraded } from "@/server/results/view-regraded";
import { askedQuestions } from "./asked-questions";
import { findAssigned } from "./find-assigned";
import { findAttempt } from "./find-attempt";
import { findResponses } from "./find-responses";
import { practiceQuiz } from "./practice-quiz";
import { resultViewSchema, type ResultView } from "./result-view";
import { writeTime } from "./stored-attempt";
import { concealResult, viewQuestionResult, viewSummary } from "./view-result";

/**
 * The result of a submitted attempt; null the same for missing, foreign, not yet submitted and
 * not yet released (which `loadAttempt` tells apart). Scored afresh each time: nothing derived is stored.
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
  if (assigned !== null && !assigned.view.released) return null;
  const [shown, stored, bank] = await Promise.all([
    askedQuestions(database, attempt),
    findResponses(database, attempt.id),
    loadBank(database, attempt.quiz.bank),
  ]);
  const regraded = await regradeAttempt(database, attempt, shown, stored, assigned?.settings);
  const { result, asked } = regraded;
  const practice = practiceQuiz(bank, result, attempt.quiz.seed);
  return resultViewSchema.parse({
    ...viewSummary(attempt, attempt.submittedAt),
    ...(assigned !== null && {
      keptUntil: writeTime(await findKeptUntil(database, assigned.view.id)),
    }),
    result: concealResult(result, asked),
    questions: result.questions.flatMap((scored) => {
      const one = asked.questions.get(scored.question);
      const response = stored.get(scored.question)?.response ?? undefined;
      return one === undefined ? [] : [viewQuestionResult(one, scored, response, asked)];
    }),
    assignment: assigned?.view ?? null,
    regraded: viewRegraded(regraded),
    practice: practice.ok ? practice.quiz.presentations.length : 0,
  });
}
