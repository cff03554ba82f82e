import "server-only";
import type { Database } from "@/server/database/database";
import { readAssignment } from "./stored-assignment";

/** Marks an attempt late if its assignment has closed and takes late work. Extra time after closing is not late. */
export async function noteLate(database: Database, attempt: string, now: number): Promise<void> {
  const row = await database
    .selectFrom("assignments")
    .innerJoin("attempts", "attempts.assignment", "assignments.id")
    .selectAll("assignments")
    .where("attempts.id", "=", attempt)
    .where("attempts.student", "is not", null)
    .where("attempts.late_at", "is", null)
    .where("assignments.closes_at", "<=", now)
    .executeTakeFirst();
  if (row === undefined || readAssignment(row).settings.late === "off") return;
  await database
    .updateTable("attempts")
    .set({ late_at: now })
    .where("id", "=", attempt)
    .where("late_at", "is", null)
    .execute();
}
