import "server-only";
import type { Database } from "@/server/database/database";
import type { AttemptId } from "./attempt-id";
import { findLateAnswers } from "./late-answers";
import { findResponses } from "./find-responses";
import { writeResponse } from "./write-response";

/**
 * Puts the answers that came too late in the place of those that counted: the attempt is open again, and its student would
 * give them once more. An answer that was checked stays, as its feedback has been seen.
 */
export async function restoreLate(database: Database, attempt: AttemptId, now: number): Promise<void> {
  const stored = await findResponses(database, attempt);
  for (const { question, response, savedAt, restoredAt } of await findLateAnswers(database, attempt)) {
    const former = stored.get(question);
    if (restoredAt !== null || (former !== undefined && former.lockedAt !== null)) continue;
    const revision = (former?.revision ?? 0) + 1;
    const marked = former?.marked ?? false;
    await writeResponse(database, attempt, { question, response, revision, marked, savedAt, lockedAt: null });
    await database
      .updateTable("late_responses")
      .set({ restored_at: now })
      .where("attempt", "=", attempt)
      .where("question", "=", question)
      .execute();
  }
}
