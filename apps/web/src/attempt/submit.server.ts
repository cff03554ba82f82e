import "server-only";
import { type Database, eraseDeleted, getDatabase } from "@/database/database";
import type { Owner } from "@/identity/identity";
import { type Outcome, writeTime } from "@/model/attempt";
import { findAttempt, ownedBy } from "@/model/attempt-rows";
import { markLate, underWay } from "@/model/deadlines";
import { publish } from "@/model/events";
import { attemptIdSchema } from "@/model/ids";
import { attemptExpired } from "@/model/retention";

/** Deletes an attempt and every answer in it at once. False if it was not there, or not this owner's. */
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
 * Deletes the attempts that nobody has touched for as long as they are kept. Gives how many there were. Those of an
 * assignment go with it; a teacher's preview goes like any other.
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
    .where(underWay(now))
    .returning("assignment")
    .execute();
  if (!ended?.assignment) return null;
  await markLate(database, id, now);
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
