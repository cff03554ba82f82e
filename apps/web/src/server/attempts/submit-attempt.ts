import "server-only";
import { grace } from "@/server/assignments/deadline";
import { noteLate } from "@/server/assignments/note-late";
import { publish } from "@/server/assignments/publish";
import { getDatabase, type Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import type { Outcome } from "./attempt-error";
import { attemptIdSchema } from "./attempt-id";
import { findAttempt } from "./find-attempt";
import { ownedBy } from "./owned-by";
import { writeTime } from "./stored-attempt";

/**
 * Ends an attempt that is open, and marks it if it is late. Of submissions at the same time, one does. Gives its assignment.
 * At the deadline, and in the grace after it, the page submits by itself: it is the clock that ends an attempt then.
 */
async function end(database: Database, id: string, owner: Owner, now: number): Promise<string | null> {
  const [ended] = await database
    .updateTable("attempts")
    .set((eb) => ({
      submitted_at: now,
      touched_at: now,
      ended_by: eb.case().when("deadline_at", "<=", now).then("deadline").else("student").end(),
    }))
    .where("id", "=", id)
    .where(ownedBy(owner))
    .where("submitted_at", "is", null)
    .where(({ eb }) => eb.or([eb("deadline_at", "is", null), eb("deadline_at", ">=", now - grace)]))
    .returning("assignment")
    .execute();
  if (!ended?.assignment) return null;
  await noteLate(database, id, now);
  return ended.assignment;
}

/** Ends an attempt, once: later calls change nothing and give the same time. Unanswered questions earn nothing. */
export async function submitAttempt(
  id: string,
  owner: Owner | null,
): Promise<Outcome<{ submittedAt: string }, "attempt_not_found">> {
  const notFound = { ok: false, error: { code: "attempt_not_found" } } as const;
  if (owner === null || !attemptIdSchema.safeParse(id).success) return notFound;
  const database = await getDatabase();
  const now = Date.now();
  const assignment = await database.transaction().execute((within) => end(within, id, owner, now));
  if (assignment !== null) await publish(assignment);
  const attempt = await findAttempt(database, id, owner);
  if (attempt === null || attempt.submittedAt === null) return notFound;
  return { ok: true, value: { submittedAt: writeTime(attempt.submittedAt) } };
}
