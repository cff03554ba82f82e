import "server-only";
import type { Selectable } from "kysely";
import type { StudentsTable } from "@/server/database/assignment-tables";
import type { Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";

/** A student as stored; without a nickname goes by the number. */
export type StoredStudent = Selectable<StudentsTable>;

/** The student of an assignment that is at work in a browser; null where there is none. */
export async function findStudent(
  database: Database,
  assignment: string,
  owner: Owner | null,
): Promise<StoredStudent | null> {
  if (owner === null) return null;
  const row = await database
    .selectFrom("students")
    .innerJoin("student_devices", "student_devices.student", "students.id")
    .selectAll("students")
    .where("students.assignment", "=", assignment)
    .where("student_devices.owner", "=", owner)
    .orderBy("student_devices.since", "desc")
    .executeTakeFirst();
  return row ?? null;
}
