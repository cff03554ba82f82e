import "server-only";
import { getDatabase } from "@/server/database/database";

/** Deletes the forms whose hour is over. */
export async function deleteExpiredForms(now: number = Date.now()): Promise<void> {
  const database = await getDatabase();
  await database.deleteFrom("kept_forms").where("expires_at", "<=", now).execute();
}
