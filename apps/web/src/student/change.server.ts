import "server-only";
import { randomBytes } from "node:crypto";
import {
  extraMinutesOf,
  extraMinutesSchema,
  longestTypedName,
  personalCodeLength,
  personalCodeSchema,
  spellCode,
} from "@wellread/assessment";
import { z } from "zod";
import { type Change, manage } from "@/assignment/manage.server";
import { restoreLateAnswers } from "@/attempt/save.server";
import type { Owner } from "@/identity/identity";
import { type AssignmentOutcome, refused } from "@/model/assignment";
import type { AuditAction } from "@/model/assignment-rows";
import { deadlineOf, endOverdueAttempts, setExtraMinutes } from "@/model/deadlines";
import { attemptIdSchema, studentIdSchema } from "@/model/ids";
import { codeHash, type StoredStudent } from "@/model/student";
import { admitName } from "./names.server";

/** One change to a student. */
type StudentChange = Change & { student: StoredStudent };

/** The student of an assignment with this id. */
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

/** Sets a student's extra minutes. */
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
    const { id: assignmentId, settings } = assignment;
    const time = { assignment: assignmentId, settings, student: student.id };
    await setExtraMinutes(database, time, parsed.data, now);
    return { ok: true, value: null };
  });

/**
 * Gives a student the extra time that the settings have for the name, without taking away any that was given before.
 */
async function applyListedExtraTime(change: StudentChange, nickname: string | null): Promise<void> {
  const { database, student, now } = change;
  const { id: assignment, settings } = change.assignment;
  const minutes = extraMinutesOf(settings, nickname);
  if (minutes === null || minutes <= student.extra_minutes) return;
  await setExtraMinutes(database, { assignment, settings, student: student.id }, minutes, now);
}

/** Gives a student another name, and the extra time that goes with it. The teacher's list does not bind the teacher. */
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
    await applyListedExtraTime(change, name.value.nickname);
    return { ok: true, value: null };
  });

/** What a teacher can change about a student. */
export const studentChangeSchema = z.union([
  z.strictObject({ nickname: z.string().min(1).max(longestTypedName) }),
  z.strictObject({ extraMinutes: extraMinutesSchema }),
]);
type StudentChangeInput = z.infer<typeof studentChangeSchema>;

/** Renames a student or gives extra time. */
export const changeStudent = (
  id: string,
  studentId: string,
  change: StudentChangeInput,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  "nickname" in change
    ? renameStudent(id, studentId, change.nickname, owner)
    : giveExtraTime(id, studentId, change.extraMinutes, owner);

/**
 * Gives a new personal code to a student who has lost it. It is shown only once, and the former one no longer opens
 * anything.
 */
export const renewPersonalCode = (
  id: string,
  studentId: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<{ personalCode: string }>> =>
  withStudent(id, studentId, owner, "code_renewed", async ({ database, assignment, student }) => {
    const personalCode = personalCodeSchema.parse(spellCode(randomBytes(64), personalCodeLength));
    await database
      .updateTable("students")
      .set({ code_hash: codeHash(assignment.id, personalCode) })
      .where("id", "=", student.id)
      .execute();
    return { ok: true, value: { personalCode } };
  });

/**
 * Reopens a student's latest attempt with all of its answers, including those that came too late. It has the whole time
 * limit from now; a closing time that has passed does not end it again, but leaves it 24 hours if there is no limit.
 */
export const reopenAttempt = (
  id: string,
  studentId: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  withStudent<null>(id, studentId, owner, "attempt_reopened", async (change) => {
    const { database, assignment, student, now } = change;
    // An attempt whose time is over may not have been ended yet.
    await endOverdueAttempts(database, { assignment: assignment.id }, now);
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
        // Work is late only if late work is accepted.
        ...(assignment.settings.late === "off" && { late_at: null }),
      })
      .where("id", "=", attempt.id)
      .execute();
    // What stays as it is was given in then, also for corrections that were made since.
    await database
      .updateTable("responses")
      .set({ settled_at: attempt.submitted_at })
      .where("attempt", "=", attempt.id)
      .where("settled_at", "is", null)
      .execute();
    await restoreLateAnswers(database, attemptIdSchema.parse(attempt.id), now);
    return { ok: true, value: null };
  });
