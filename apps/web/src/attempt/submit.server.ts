import "server-only";
import { type Database, eraseDeleted, getDatabase } from "@/database/database";
import type { Owner } from "@/identity/identity";
import { type Outcome, writeTime } from "@/model/attempt";
import { findAttempt, ownedBy } from "@/model/attempt-rows";
import { markLate, underWay } from "@/model/deadlines";
import { publish } from "@/model/events";
import { attemptIdSchema } from "@/model/ids";
import { attemptExpired } from "@/model/retention";

/** Deletes an attempt and every answer in it at once. False if it does not exist or is not this owner's. */
export async function deleteAttempt(id: string, owner: Owner | null): Promise<boolean> {
  if (owner === null || !attemptIdSchema.safeParse(id).success) return false;
  const database = await getDatabase();
  const [deleted] = await database
    .deleteFrom("attempts")
    .where("id", "=", id)
    .where(ownedBy(owner))
    .returning(["assignment"])
    .execute();
  if (deleted === undefined) return false;
  await eraseDeleted(database);
  if (deleted.assignment !== null) await publish(deleted.assignment);
  return true;
}

/**
 * Deletes the attempts that nobody has touched during the retention period, and returns their number. Attempts at an
 * assignment are deleted with it; a teacher's preview is deleted like any other attempt.
 */
export async function deleteExpired(now: number = Date.now()): Promise<number> {
  const database = await getDatabase();
  const { numDeletedRows } = await database
    .deleteFrom("attempts")
    .where(attemptExpired(now))
    .executeTakeFirst();
  if (numDeletedRows > 0n) await eraseDeleted(database);
  return Number(numDeletedRows);
}

/**
 * Ends an open attempt, marks it if it is late, and returns its assignment. Of several submissions at the same time,
 * one does this. At the deadline the page submits by itself, so within the grace period the end counts as the clock's.
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
    .where(underWay(now))
    .returning("assignment")
    .execute();
  if (!ended?.assignment) return null;
  await markLate(database, id, now);
  return ended.assignment;
}

/** Ends an attempt once: later calls change nothing and return the same time. Unanswered questions earn nothing. */
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
