import "server-only";
import type { Scoring } from "@wellread/assessment";
import type { Database } from "@/server/database/database";
import { regradeAttempt } from "@/server/results/regrade-attempt";
import { askedQuestions } from "./asked-questions";
import { findResponses } from "./find-responses";
import type { QuestionResult } from "./result-view";
import type { StoredAttempt } from "./stored-attempt";
import { viewQuestionResult } from "./view-result";

/**
 * The questions of an attempt whose answers are locked, each with its key and why, under the corrections in force. One
 * that was dropped is told as it was: it counts no more.
 */
export async function findChecked(
  database: Database,
  attempt: StoredAttempt,
  scoring: Scoring,
): Promise<QuestionResult[]> {
  const shown = await askedQuestions(database, attempt);
  const stored = await findResponses(database, attempt.id);
  const { result, uncorrected, asked } = await regradeAttempt(database, attempt, shown, stored, scoring);
  const corrected = new Map(result.questions.map((scored) => [scored.question, scored]));
  return uncorrected.questions.flatMap((before) => {
    const one = asked.questions.get(before.question);
    const saved = stored.get(before.question);
    if (one === undefined || saved === undefined || saved.lockedAt === null) return [];
    const scored = corrected.get(before.question) ?? before;
    return [viewQuestionResult(one, scored, saved.response ?? undefined, asked)];
  });
}
