import "server-only";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { studentIdSchema } from "@/server/assignments/assignment-id";
import type { AuditAction } from "@/server/assignments/audit";
import { manage, type Change } from "@/server/assignments/manage";
import type { Owner } from "@/server/identity/secret";
import type { StoredStudent } from "./find-student";

/** One change to a student. */
export type StudentChange = Change & { student: StoredStudent };

/** The student of an assignment by id. */
export async function studentOf(
  { database, assignment }: Change,
  student: string,
): Promise<StoredStudent | undefined> {
  if (!studentIdSchema.safeParse(student).success) return undefined;
  return database
    .selectFrom("students")
    .selectAll()
    .where("assignment", "=", assignment.id)
    .where("id", "=", student)
    .executeTakeFirst();
}

/** Makes one change to a student of an assignment that the caller manages, as `manage` does. */
export const withStudent = <T>(
  id: string,
  studentId: string,
  owner: Owner | null,
  action: AuditAction,
  run: (change: StudentChange) => Promise<AssignmentOutcome<T>>,
): Promise<AssignmentOutcome<T>> =>
  manage<T>(id, owner, action, async (change) => {
    const student = await studentOf(change, studentId);
    return student === undefined ? refused("student_not_found") : run({ ...change, student });
  });
