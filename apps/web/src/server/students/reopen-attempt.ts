import "server-only";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { closeOverdue } from "@/server/assignments/close-overdue";
import { deadlineOf } from "@/server/assignments/deadline";
import { attemptIdSchema } from "@/server/attempts/attempt-id";
import { restoreLate } from "@/server/attempts/restore-late";
import type { Owner } from "@/server/identity/secret";
import { withStudent } from "./with-student";

/**
 * Opens a student's latest attempt again, with all its answers, also those that came too late. It has the whole
 * time limit from now; a closing time that is past does not end it again, but leaves it 24 hours where there is no limit.
 */
export const reopenAttempt = (
  id: string,
  studentId: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  withStudent<null>(id, studentId, owner, "attempt_reopened", async (change) => {
    const { database, assignment, student, now } = change;
    // An attempt whose time is over may not have been ended yet.
    await closeOverdue(database, { assignment: assignment.id }, now);
    const attempt = await database
      .selectFrom("attempts")
      .select(["id", "started_at", "submitted_at"])
      .where("student", "=", student.id)
      .orderBy("number", "desc")
      .executeTakeFirst();
    if (attempt === undefined) return refused("attempt_not_found");
    if (attempt.submitted_at === null) return refused("attempt_not_submitted");
    const begun = { startedAt: attempt.started_at, reopenedAt: now };
    await database
      .updateTable("attempts")
      .set({
        submitted_at: null,
        ended_by: null,
        reopened_at: now,
        deadline_at: deadlineOf(assignment.settings, begun, student.extra_minutes),
        // Work is late only where late work is taken.
        ...(assignment.settings.late === "off" && { late_at: null }),
      })
      .where("id", "=", attempt.id)
      .execute();
    await restoreLate(database, attemptIdSchema.parse(attempt.id), now);
    return { ok: true, value: null };
  });
