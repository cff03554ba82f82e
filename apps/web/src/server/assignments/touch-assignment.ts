import "server-only";
import type { Database } from "@/server/database/database";

/** Notes that something was done with an assignment: the time of keeping counts from the last time. What is refused is nothing done. */
export async function touchAssignment(database: Database, id: string, now: number): Promise<void> {
  await database.updateTable("assignments").set({ touched_at: now }).where("id", "=", id).execute();
}
