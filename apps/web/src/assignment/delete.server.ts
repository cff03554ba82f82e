import "server-only";
import { eraseDeleted, getDatabase } from "@/database/database";
import type { Owner } from "@/identity/identity";
import { findAssignment, writeAudit } from "@/model/assignment-rows";
import { publish } from "@/model/events";
import { retention } from "@/model/retention";

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
  const until = now - retention;
  const gone = await database
    .deleteFrom("assignments")
    .where((eb) =>
      eb.and([
        eb.or([eb("closes_at", "is", null), eb("closes_at", "<", until)]),
        eb("touched_at", "<", until),
        eb.not(
          eb.exists(
            eb
              .selectFrom("attempts")
              .select("attempts.id")
              .whereRef("attempts.assignment", "=", "assignments.id")
              .where("attempts.touched_at", ">=", until),
          ),
        ),
      ]),
    )
    .returning("id")
    .execute();
  for (const { id } of gone) await writeAudit(database, id, "expired", now);
  await database.deleteFrom("audit").where("at", "<", until).execute();
  if (gone.length > 0) await eraseDeleted(database);
  return gone.length;
}
