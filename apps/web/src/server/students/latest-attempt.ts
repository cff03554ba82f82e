import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import { attemptIdSchema, type AttemptId } from "@/server/attempts/attempt-id";
import type { Database } from "@/server/database/database";
import { beginAttempt } from "./begin-attempt";
import type { StoredStudent } from "./find-student";

/** The latest attempt of a student, submitted or not; the first one of a student who has none yet. */
export async function latestAttempt(
  database: Database,
  assignment: StoredAssignment,
  student: StoredStudent,
  now: number,
): Promise<AssignmentOutcome<AttemptId>> {
  const row = await database
    .selectFrom("attempts")
    .select("id")
    .where("student", "=", student.id)
    .orderBy("number", "desc")
    .executeTakeFirst();
  if (row !== undefined) return { ok: true, value: attemptIdSchema.parse(row.id) };
  return beginAttempt(database, assignment, student, now);
}
