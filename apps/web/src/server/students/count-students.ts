import "server-only";
import type { Database } from "@/server/database/database";

/** How many students an assignment has. */
export async function countStudents(database: Database, assignment: string): Promise<number> {
  const { n } = await database
    .selectFrom("students")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("assignment", "=", assignment)
    .executeTakeFirstOrThrow();
  return n;
}
