import "server-only";
import type { Scoring } from "@wellread/assessment";
import type { Database } from "@/server/database/database";
import { askedQuestions } from "./asked-questions";
import { findResponses } from "./find-responses";
import type { QuestionResult } from "./result-view";
import { scoreAttempt } from "./score-attempt";
import type { StoredAttempt } from "./stored-attempt";
import { viewQuestionResult } from "./view-result";

/** The questions of an attempt whose answers are locked, each with its key and why. */
export async function findChecked(
  database: Database,
  attempt: StoredAttempt,
  scoring: Scoring,
): Promise<QuestionResult[]> {
  const asked = await askedQuestions(database, attempt);
  const stored = await findResponses(database, attempt.id);
  return scoreAttempt(attempt, asked, stored, scoring).questions.flatMap((scored) => {
    const one = asked.questions.get(scored.question);
    const saved = stored.get(scored.question);
    if (one === undefined || saved === undefined || saved.lockedAt === null) return [];
    return [viewQuestionResult(one, scored, saved.response ?? undefined, asked)];
  });
}
