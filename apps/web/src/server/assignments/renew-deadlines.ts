import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import type { Database } from "@/server/database/database";
import { deadlineOf, leastLeft } from "./deadline";

/** Whose deadlines to reckon anew: those of one student whose extra minutes changed, or of all. */
export type DeadlineChange = { assignment: string; settings: AssignmentSettings; student?: string };

type Open = {
  started_at: number;
  reopened_at: number | null;
  deadline_at: number | null;
  extra_minutes: number;
};

/** The usual deadline, but no change takes from who is at work more than leaves two minutes. */
function newDeadline(open: Open, settings: AssignmentSettings, now: number): number | null {
  const begun = { startedAt: open.started_at, reopenedAt: open.reopened_at };
  const usual = deadlineOf(settings, begun, open.extra_minutes);
  if (usual === null) return null;
  return Math.max(usual, Math.min(open.deadline_at ?? Number.POSITIVE_INFINITY, now + leastLeft));
}

/** Writes the deadlines of the attempts that are under way anew, of one student or of all. */
export async function renewDeadlines(
  database: Database,
  { assignment, settings, student }: DeadlineChange,
  now: number,
): Promise<void> {
  let open = database
    .selectFrom("attempts")
    .innerJoin("students", "students.id", "attempts.student")
    .select(["attempts.id", "attempts.started_at", "attempts.reopened_at", "attempts.deadline_at"])
    .select("students.extra_minutes")
    .where("attempts.assignment", "=", assignment)
    .where("attempts.submitted_at", "is", null);
  if (student !== undefined) open = open.where("students.id", "=", student);
  for (const attempt of await open.execute()) {
    await database
      .updateTable("attempts")
      .set({ deadline_at: newDeadline(attempt, settings, now) })
      .where("id", "=", attempt.id)
      .execute();
  }
}
