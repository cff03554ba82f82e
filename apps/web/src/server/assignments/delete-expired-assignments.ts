import "server-only";
import { retention } from "@/server/attempts/retention";
import { getDatabase } from "@/server/database/database";
import { eraseDeleted } from "@/server/database/erase-deleted";
import { writeAudit } from "./audit";

/**
 * Deletes the assignments whose time of keeping is over, each with everything in it: 180 days after closing and after
 * the last activity, which joins, changes and answers are. A closing time alone deletes nothing that is in use. Old
 * lines of the audit log go too. Gives how many assignments there were.
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
