import "server-only";
import { renewDeadlines } from "@/server/assignments/renew-deadlines";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import { studentOf, withStudent } from "./with-student";

/** Numbers a student's attempts in the order in which they were started. */
async function renumber(database: Database, student: string): Promise<number> {
  const attempts = await database
    .selectFrom("attempts")
    .select("id")
    .where("student", "=", student)
    .orderBy("started_at")
    .orderBy("number")
    .execute();
  for (const [at, { id }] of attempts.entries()) {
    await database
      .updateTable("attempts")
      .set({ number: at + 1 })
      .where("id", "=", id)
      .execute();
  }
  return attempts.length;
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
    await handOver(database, student.id, target.id);
    await database.deleteFrom("students").where("id", "=", student.id).execute();
    const attempts = await renumber(database, target.id);
    await database
      .updateTable("students")
      .set({
        attempts_started: Math.max(attempts, target.attempts_started),
        extra_minutes: Math.max(student.extra_minutes, target.extra_minutes),
        joined_at: Math.min(student.joined_at, target.joined_at),
      })
      .where("id", "=", target.id)
      .execute();
    await renewDeadlines(database, {
      assignment: change.assignment.id,
      former: change.assignment.settings,
      settings: change.assignment.settings,
      extra: { student: target.id, former: target.extra_minutes },
    });
    return { ok: true, value: null };
  });
