import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";
import { withStudent } from "./with-student";

/** Removes a student with every attempt and answer. */
export const removeStudent = (
  id: string,
  studentId: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  withStudent<null>(id, studentId, owner, "student_removed", async ({ database, student }) => {
    await database.deleteFrom("students").where("id", "=", student.id).execute();
    return { ok: true, value: null };
  });
