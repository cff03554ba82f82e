import "server-only";
import { getDatabase } from "@/server/database/database";
import { eraseDeleted } from "@/server/database/erase-deleted";

/** Deletes the forms whose hour is over, from the disk too: they may hold names. */
export async function deleteExpiredForms(now: number = Date.now()): Promise<void> {
  const database = await getDatabase();
  const { numDeletedRows } = await database
    .deleteFrom("kept_forms")
    .where("expires_at", "<=", now)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0) await eraseDeleted(database);
}
