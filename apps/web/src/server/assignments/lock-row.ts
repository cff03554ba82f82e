import "server-only";
import type { Database } from "@/server/database/database";
import { readAssignment, type StoredAssignment } from "./stored-assignment";

/**
 * Locks an assignment for the rest of the transaction, by a write that changes nothing: what is changed, or who joins,
 * comes one after the other on either database.
 */
export async function lockRow(database: Database, id: string): Promise<StoredAssignment | null> {
  const row = await database
    .updateTable("assignments")
    .set((eb) => ({ touched_at: eb.ref("touched_at") }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : readAssignment(row);
}
