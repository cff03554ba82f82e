import "server-only";
import { eraseDeleted, getDatabase } from "@/database/database";
import type { Owner } from "@/identity/identity";
import { findAssignment, writeAudit } from "@/model/assignment-rows";
import { publish } from "@/model/events";
import { assignmentExpired, expiredBefore } from "@/model/retention";

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
export async function deleteExpiredAssignments(now: number = Date.now()): Promise<number> {
  const database = await getDatabase();
  const gone = await database
    .deleteFrom("assignments")
    .where(assignmentExpired(now))
    .returning("id")
    .execute();
  for (const { id } of gone) await writeAudit(database, id, "expired", now);
  await database.deleteFrom("audit").where("at", "<", expiredBefore(now)).execute();
  if (gone.length > 0) await eraseDeleted(database);
  return gone.length;
}
