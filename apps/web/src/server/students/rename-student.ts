import "server-only";
import { extraMinutesOf } from "@wellread/assessment";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import { renewDeadlines } from "@/server/assignments/renew-deadlines";
import type { Owner } from "@/server/identity/secret";
import { admitName } from "./admit-name";
import { withStudent, type StudentChange } from "./with-student";

/** Gives a student the extra time that the settings have for the name; what was given before is not taken away. */
async function giveTimeOfName(change: StudentChange, nickname: string | null): Promise<void> {
  const { database, student, now } = change;
  const { id: assignment, settings } = change.assignment;
  const minutes = extraMinutesOf(settings, nickname);
  if (minutes === null || minutes <= student.extra_minutes) return;
  await database
    .updateTable("students")
    .set({ extra_minutes: minutes })
    .where("id", "=", student.id)
    .execute();
  await renewDeadlines(database, { assignment, settings, student: student.id }, now);
}

/** Gives a student another name, and what time goes with it. The teacher's list does not bind the teacher. */
export const renameStudent = (
  id: string,
  studentId: string,
  nickname: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  withStudent<null>(id, studentId, owner, "student_renamed", async (change) => {
    const { database, assignment, student } = change;
    const { id: assignmentId, settings } = assignment;
    const admission = { assignment: assignmentId, settings, student: student.id, isBound: false };
    const name = await admitName(database, admission, nickname);
    if (!name.ok) return name;
    await database.updateTable("students").set(name.value).where("id", "=", student.id).execute();
    await giveTimeOfName(change, name.value.nickname);
    return { ok: true, value: null };
  });
