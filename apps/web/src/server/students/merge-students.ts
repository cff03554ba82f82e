import "server-only";
import { renewDeadlines } from "@/server/assignments/renew-deadlines";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { getDatabase, type Database } from "@/server/database/database";
import { eraseDeleted } from "@/server/database/erase-deleted";
import type { Owner } from "@/server/identity/secret";
import { findMerging } from "./find-merging";
import { planMerge, type MergePlan } from "./plan-merge";
import { studentOf, withStudent } from "./with-student";

/** Does to the attempts what is planned, after they were handed over. */
async function carryOut(database: Database, { kept, dropped }: MergePlan): Promise<void> {
  for (const { id } of dropped) await database.deleteFrom("attempts").where("id", "=", id).execute();
  for (const { id, number } of kept) {
    await database.updateTable("attempts").set({ number }).where("id", "=", id).execute();
  }
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

/**
 * Makes two students one: the attempts and browsers of `from` go to `into`, whose name and code stay. An attempt without
 * any answer is deleted where the other student brings one with answers, so that it never counts in its place.
 */
export async function mergeStudents(
  id: string,
  from: string,
  into: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  const merged = await withStudent<null>(id, from, owner, "students_merged", async (change) => {
    const { database, student } = change;
    const target = await studentOf(change, into);
    if (target === undefined || target.id === student.id) return refused("student_not_found");
    const both = [student, target];
    const plan = planMerge(both, await findMerging(database, both));
    await handOver(database, student.id, target.id);
    await database.deleteFrom("students").where("id", "=", student.id).execute();
    await carryOut(database, plan);
    await database
      .updateTable("students")
      .set({
        attempts_started: Math.max(plan.started, student.attempts_started, target.attempts_started),
        extra_minutes: Math.max(student.extra_minutes, target.extra_minutes),
        joined_at: Math.min(student.joined_at, target.joined_at),
      })
      .where("id", "=", target.id)
      .execute();
    const { id: assignment, settings } = change.assignment;
    await renewDeadlines(database, { assignment, settings, student: target.id }, change.now);
    return { ok: true, value: null };
  });
  // A name is gone, and perhaps an attempt.
  if (merged.ok) await eraseDeleted(await getDatabase());
  return merged;
}
