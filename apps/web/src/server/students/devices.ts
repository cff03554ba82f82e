import "server-only";
import type { Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";

/** Makes a browser one that a student is at work on, in place of any other student of the assignment. */
export async function enterDevice(
  database: Database,
  assignment: string,
  student: string,
  owner: Owner,
  now: number,
): Promise<void> {
  await clearDevice(database, assignment, owner);
  await database.insertInto("student_devices").values({ owner, student, since: now }).execute();
}

/** Makes a browser forget whoever of the assignment was at work on it. */
export async function clearDevice(database: Database, assignment: string, owner: Owner): Promise<void> {
  await database
    .deleteFrom("student_devices")
    .where("owner", "=", owner)
    .where("student", "in", (query) =>
      query.selectFrom("students").select("id").where("assignment", "=", assignment),
    )
    .execute();
}
