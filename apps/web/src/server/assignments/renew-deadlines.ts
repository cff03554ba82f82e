import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import type { Database } from "@/server/database/database";
import { deadlineOf } from "./deadline";

/** What changed: the settings, or one student's extra minutes. */
export type DeadlineChange = {
  assignment: string;
  former: AssignmentSettings;
  settings: AssignmentSettings;
  extra?: { student: string; former: number };
};

type Open = { started_at: number; deadline_at: number | null; extra_minutes: number };

const minute = 60_000;

/** A reopened attempt has a deadline of its own, which only extra time moves. */
function newDeadline(open: Open, { former, settings, extra }: DeadlineChange): number | null {
  const formerExtra = extra?.former ?? open.extra_minutes;
  const isUsual = open.deadline_at === deadlineOf(former, open.started_at, formerExtra);
  if (isUsual) return deadlineOf(settings, open.started_at, open.extra_minutes);
  return open.deadline_at === null ? null : open.deadline_at + (open.extra_minutes - formerExtra) * minute;
}

/** Writes the deadlines of the attempts that are under way anew, of one student or of all. */
export async function renewDeadlines(database: Database, change: DeadlineChange): Promise<void> {
  let open = database
    .selectFrom("attempts")
    .innerJoin("students", "students.id", "attempts.student")
    .select(["attempts.id", "attempts.started_at", "attempts.deadline_at", "students.extra_minutes"])
    .where("attempts.assignment", "=", change.assignment)
    .where("attempts.submitted_at", "is", null);
  if (change.extra !== undefined) open = open.where("students.id", "=", change.extra.student);
  for (const attempt of await open.execute()) {
    await database
      .updateTable("attempts")
      .set({ deadline_at: newDeadline(attempt, change) })
      .where("id", "=", attempt.id)
      .execute();
  }
}
