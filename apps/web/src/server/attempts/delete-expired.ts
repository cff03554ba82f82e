import "server-only";
import { getDatabase } from "@/server/database/database";
import { eraseDeleted } from "@/server/database/erase-deleted";
import { retention } from "./retention";

/**
 * Deletes the attempts that nobody has touched for as long as they are kept. Gives how many there were. Those of an
 * assignment go with it; a teacher's preview goes like any other.
 */
export async function deleteExpired(now: number = Date.now()): Promise<number> {
  const database = await getDatabase();
  const { numDeletedRows } = await database
    .deleteFrom("attempts")
    .where("touched_at", "<", now - retention)
    .where("student", "is", null)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await eraseDeleted(database);
  return Number(numDeletedRows);
}
