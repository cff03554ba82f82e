import "server-only";
import { eraseDeleted, getDatabase } from "@/database/database";
import type { Owner } from "@/identity/identity";
import { findAssignment, writeAudit } from "@/model/assignment-rows";
import { publish } from "@/model/events";
import { copyAssignment, keepCopy } from "@/model/grace-copies";
import { assignmentExpired, expiredBefore } from "@/model/retention";
import { everything, type Sweep } from "@/model/sweep-clock";

/** How many assignments a day are deleted at most, beyond those that came due since the last time. */
const assignmentsADay = 20;

/**
 * Deletes an assignment with every student, attempt and answer in it, at once. A line of the audit log stays. False if
 * it does not exist or the caller does not manage it.
 */
export async function deleteAssignment(id: string, owner: Owner | null): Promise<boolean> {
  const opened = await getDatabase();
  const isDeleted = await opened.transaction().execute(async (database) => {
    if ((await findAssignment(database, id, owner, "manage")) === null) return false;
    const gone = await database.deleteFrom("assignments").where("id", "=", id).returning("id").execute();
    if (gone.length > 0) await writeAudit(database, id, "deleted", Date.now());
    return gone.length > 0;
  });
  if (!isDeleted) return false;
  await eraseDeleted(opened);
  await publish(id);
  return true;
}

/**
 * Deletes the assignments whose retention period is over, each with everything in it: 180 days after closing and after
 * the last activity, such as a join, a change or an answer. A closing time alone deletes nothing that is in use. Old
 * lines of the audit log are deleted too. Returns the number of assignments deleted.
 */
export async function deleteExpiredAssignments(
  now: number = Date.now(),
  sweep: Sweep = everything,
): Promise<number> {
  const opened = await getDatabase();
  const due = await opened
    .selectFrom("assignments")
    .select("id")
    .where(assignmentExpired(now))
    .where((eb) => eb.not(assignmentExpired(sweep.since)(eb)))
    .execute();
  const backlog = await opened
    .selectFrom("assignments")
    .select("id")
    .where(assignmentExpired(sweep.since))
    .orderBy("touched_at")
    .limit(Math.floor(sweep.share * assignmentsADay))
    .execute();
  let count = 0;
  for (const { id } of [...due, ...backlog]) {
    const isGone = await opened.transaction().execute(async (database) => {
      const copy = sweep.keepsCopy ? await copyAssignment(database, id) : null;
      const gone = await database
        .deleteFrom("assignments")
        .where("id", "=", id)
        .where(assignmentExpired(now))
        .returning("id")
        .execute();
      if (gone.length === 0) return false;
      if (copy !== null) await keepCopy(database, copy, now);
      await writeAudit(database, id, "expired", now);
      return true;
    });
    if (isGone) count += 1;
  }
  await opened.deleteFrom("audit").where("at", "<", expiredBefore(now)).execute();
  if (count > 0) await eraseDeleted(opened);
  return count;
}
