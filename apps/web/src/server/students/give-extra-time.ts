import "server-only";
import { extraMinutesSchema } from "@wellread/assessment";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { closeOverdue } from "@/server/assignments/close-overdue";
import { renewDeadlines } from "@/server/assignments/renew-deadlines";
import type { Owner } from "@/server/identity/secret";
import { withStudent } from "./with-student";

/** Sets a student's extra minutes; an attempt that is under way gets its new deadline at once. */
export const giveExtraTime = (
  id: string,
  studentId: string,
  minutes: number,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  withStudent<null>(id, studentId, owner, "extra_time_given", async (change) => {
    const { database, assignment, student, now } = change;
    const parsed = extraMinutesSchema.safeParse(minutes);
    if (!parsed.success) return refused("invalid_request");
    // What was over before stays over: to give more time then, an attempt is reopened.
    await closeOverdue(database, { assignment: assignment.id }, now);
    await database
      .updateTable("students")
      .set({ extra_minutes: parsed.data })
      .where("id", "=", student.id)
      .execute();
    const { id: assignmentId, settings } = assignment;
    await renewDeadlines(database, { assignment: assignmentId, settings, student: student.id }, now);
    return { ok: true, value: null };
  });
