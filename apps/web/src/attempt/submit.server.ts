import "server-only";
import { type Database, eraseDeleted, getDatabase } from "@/database/database";
import type { Owner } from "@/identity/identity";
import { type Outcome, writeTime } from "@/model/attempt";
import { findAttempt, ownedBy } from "@/model/attempt-rows";
import { markLate, underWay } from "@/model/deadlines";
import { publish } from "@/model/events";
import { copyAttempt, keepCopy } from "@/model/grace-copies";
import { attemptIdSchema } from "@/model/ids";
import { attemptExpired } from "@/model/retention";
import { everything, type Sweep } from "@/model/sweep-clock";

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

/** How many attempts a day are deleted at most, beyond those that came due since the last time. */
const attemptsADay = 500;

/**
 * Deletes the attempts that nobody has touched during the retention period, and returns their number. Attempts at an
 * assignment are deleted with it; a teacher's preview is deleted like any other attempt.
 */
export async function deleteExpired(now: number = Date.now(), sweep: Sweep = everything): Promise<number> {
  const opened = await getDatabase();
  const due = await opened
    .selectFrom("attempts")
    .select("id")
    .where(attemptExpired(now))
    .where((eb) => eb.not(attemptExpired(sweep.since)(eb)))
    .execute();
  const backlog = await opened
    .selectFrom("attempts")
    .select("id")
    .where(attemptExpired(sweep.since))
    .orderBy("touched_at")
    .limit(Math.floor(sweep.share * attemptsADay))
    .execute();
  let count = 0;
  for (const { id } of [...due, ...backlog]) {
    const isGone = await opened.transaction().execute(async (database) => {
      const copy = sweep.keepsCopy ? await copyAttempt(database, id) : null;
      const gone = await database
        .deleteFrom("attempts")
        .where("id", "=", id)
        .where(attemptExpired(now))
        .returning("id")
        .execute();
      if (gone.length > 0 && copy !== null) await keepCopy(database, copy, now);
      return gone.length > 0;
    });
    if (isGone) count += 1;
  }
  if (count > 0) await eraseDeleted(opened);
  return count;
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
