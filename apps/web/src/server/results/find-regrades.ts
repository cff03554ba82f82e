import "server-only";
import type { Database } from "@/server/database/database";
import { readRegrade, type StoredRegrade } from "./stored-regrade";

/** All corrections of an assignment, undone ones too, in the order in which they were made. */
export async function findRegrades(database: Database, assignment: string): Promise<StoredRegrade[]> {
  const rows = await database
    .selectFrom("regrades")
    .selectAll()
    .where("assignment", "=", assignment)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(readRegrade);
}
