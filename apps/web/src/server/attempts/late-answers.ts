import "server-only";
import { responseSchema, type Response as QuizResponse } from "@wellread/assessment";
import { questionIdSchema, type QuestionId } from "@wellread/content";
import type { Selectable } from "kysely";
import type { LateResponsesTable } from "@/server/database/assignment-tables";
import type { Database } from "@/server/database/database";

/** How long after the deadline an answer is still kept, in milliseconds: a device may be without a connection for days. */
export const lateWindow = 7 * 24 * 60 * 60 * 1000;

/** An answer that came after the time was over, in the bank's own ids. */
export type LateAnswer = {
  question: QuestionId;
  response: QuizResponse | null;
  savedAt: number;
  /** When it took its place, as the attempt was opened again; null while it counts nothing. */
  restoredAt: number | null;
};

export const readLateAnswer = (row: Selectable<LateResponsesTable>): LateAnswer => ({
  question: questionIdSchema.parse(row.question),
  response: row.response === null ? null : responseSchema.parse(JSON.parse(row.response)),
  savedAt: row.saved_at,
  restoredAt: row.restored_at,
});

/** The late answers of an attempt. */
export async function findLateAnswers(database: Database, attempt: string): Promise<LateAnswer[]> {
  const rows = await database
    .selectFrom("late_responses")
    .selectAll()
    .where("attempt", "=", attempt)
    .orderBy("question")
    .execute();
  return rows.map(readLateAnswer);
}

/** The late answers of all attempts of an assignment, by attempt. */
export async function findLateAnswersOfAll(
  database: Database,
  assignment: string,
): Promise<Map<string, LateAnswer[]>> {
  const rows = await database
    .selectFrom("late_responses")
    .innerJoin("attempts", "attempts.id", "late_responses.attempt")
    .selectAll("late_responses")
    .where("attempts.assignment", "=", assignment)
    .orderBy("late_responses.question")
    .execute();
  const found = new Map<string, LateAnswer[]>();
  for (const row of rows) found.set(row.attempt, [...(found.get(row.attempt) ?? []), readLateAnswer(row)]);
  return found;
}
