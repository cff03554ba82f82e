import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";
import { admitName } from "./admit-name";
import { withStudent } from "./with-student";

/** Gives a student another name. The teacher's list does not bind the teacher. */
export const renameStudent = (
  id: string,
  studentId: string,
  nickname: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  withStudent<null>(id, studentId, owner, "student_renamed", async ({ database, assignment, student }) => {
    const { id: assignmentId, settings } = assignment;
    const admission = { assignment: assignmentId, settings, student: student.id, isBound: false };
    const name = await admitName(database, admission, nickname);
    if (!name.ok) return name;
    await database.updateTable("students").set(name.value).where("id", "=", student.id).execute();
    return { ok: true, value: null };
  });
