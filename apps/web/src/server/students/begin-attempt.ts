import "server-only";
import { attemptIdSchema, type AttemptId } from "@/server/attempts/attempt-id";
import { studentIdSchema } from "@/server/assignments/assignment-id";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { closeOverdue } from "@/server/assignments/close-overdue";
import { startAssigned } from "@/server/assignments/start-assigned";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import type { Database } from "@/server/database/database";
import type { StoredStudent } from "./find-student";
import { startRefusal } from "./refusal";

/** The attempt that a student has under way. */
async function findOpen(database: Database, student: string, now: number): Promise<AttemptId | null> {
  const row = await database
    .selectFrom("attempts")
    .select("id")
    .where("student", "=", student)
    .where("submitted_at", "is", null)
    .orderBy("number", "desc")
    .executeTakeFirst();
  if (row === undefined) return null;
  const ended = await closeOverdue(database, { attempt: row.id }, now);
  return ended.length === 0 ? attemptIdSchema.parse(row.id) : null;
}

/** The attempt that a student goes on with: the one under way, or the next one if any is left. */
export async function beginAttempt(
  database: Database,
  assignment: StoredAssignment,
  student: StoredStudent,
  now: number,
): Promise<AssignmentOutcome<AttemptId, "assignment_not_open" | "assignment_closed" | "no_attempts_left">> {
  const open = await findOpen(database, student.id, now);
  if (open !== null) return { ok: true, value: open };
  const refusal = startRefusal(assignment, now);
  if (refusal !== null) return refused(refusal);
  const { attempts } = assignment.settings;
  if (attempts !== null && student.attempts_started >= attempts) return refused("no_attempts_left");
  const number = student.attempts_started + 1;
  const taker = { student: studentIdSchema.parse(student.id), owner: `student/${student.id}`, number };
  const attempt = await startAssigned(
    database,
    assignment,
    { ...taker, extraMinutes: student.extra_minutes },
    now,
  );
  await database
    .updateTable("students")
    .set({ attempts_started: number, seen_at: now })
    .where("id", "=", student.id)
    .execute();
  await database
    .updateTable("assignments")
    .set({ frozen_at: now })
    .where("id", "=", assignment.id)
    .where("frozen_at", "is", null)
    .execute();
  return { ok: true, value: attempt };
}
