import "server-only";
import type { Database } from "@/server/database/database";
import { readAssignment, type StoredAssignment } from "./stored-assignment";

/**
 * Locks an assignment for the rest of the transaction, by the write that notes that something was done with it: what
 * is changed, or who joins, comes one after the other on either database.
 */
export async function lockRow(database: Database, id: string, now: number): Promise<StoredAssignment | null> {
  const row = await database
    .updateTable("assignments")
    .set({ touched_at: now })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : readAssignment(row);
}
