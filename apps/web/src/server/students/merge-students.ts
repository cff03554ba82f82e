import "server-only";
import { renewDeadlines } from "@/server/assignments/renew-deadlines";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import type { StoredStudent } from "./find-student";
import { studentOf, withStudent } from "./with-student";

/**
 * Numbers a student's attempts in the order in which they were started, from 1, or from 2 where one of the two students
 * deleted the first of all: another never takes its place.
 */
async function renumber(database: Database, student: string, deletedAt: number | null): Promise<number> {
  const attempts = await database
    .selectFrom("attempts")
    .select(["id", "started_at"])
    .where("student", "=", student)
    .orderBy("started_at")
    .orderBy("number")
    .execute();
  const [earliest] = attempts;
  const isFirstGone = deletedAt !== null && (earliest === undefined || deletedAt < earliest.started_at);
  const first = isFirstGone ? 2 : 1;
  for (const [at, { id }] of attempts.entries()) {
    await database
      .updateTable("attempts")
      .set({ number: at + first })
      .where("id", "=", id)
      .execute();
  }
  return attempts.length + first - 1;
}

/** When the earlier of two students began a first attempt that is deleted; null if both have theirs. */
async function firstDeletedAt(database: Database, students: StoredStudent[]): Promise<number | null> {
  const kept = await database
    .selectFrom("attempts")
    .select("student")
    .where(
      "student",
      "in",
      students.map(({ id }) => id),
    )
    .where("number", "=", 1)
    .execute();
  const times = students.flatMap(({ id, joined_at }) =>
    kept.some(({ student }) => student === id) ? [] : [joined_at],
  );
  return times.length === 0 ? null : Math.min(...times);
}

/** Gives one student's attempts and browsers to another. */
async function handOver(database: Database, from: string, into: string): Promise<void> {
  await database.updateTable("attempts").set({ student: into }).where("student", "=", from).execute();
  const shared = await database
    .selectFrom("student_devices")
    .select("owner")
    .where("student", "=", into)
    .execute();
  let moving = database.updateTable("student_devices").set({ student: into }).where("student", "=", from);
  if (shared.length > 0)
    moving = moving.where(
      "owner",
      "not in",
      shared.map(({ owner }) => owner),
    );
  await moving.execute();
}

/** Makes two students one: the attempts and browsers of `from` go to `into`, whose name and code stay. */
export const mergeStudents = (
  id: string,
  from: string,
  into: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  withStudent<null>(id, from, owner, "students_merged", async (change) => {
    const { database, student } = change;
    const target = await studentOf(change, into);
    if (target === undefined || target.id === student.id) return refused("student_not_found");
    const deletedAt = await firstDeletedAt(database, [student, target]);
    await handOver(database, student.id, target.id);
    await database.deleteFrom("students").where("id", "=", student.id).execute();
    const attempts = await renumber(database, target.id, deletedAt);
    await database
      .updateTable("students")
      .set({
        attempts_started: Math.max(attempts, student.attempts_started, target.attempts_started),
        extra_minutes: Math.max(student.extra_minutes, target.extra_minutes),
        joined_at: Math.min(student.joined_at, target.joined_at),
      })
      .where("id", "=", target.id)
      .execute();
    const { id: assignment, settings } = change.assignment;
    await renewDeadlines(database, { assignment, settings, student: target.id }, change.now);
    return { ok: true, value: null };
  });
