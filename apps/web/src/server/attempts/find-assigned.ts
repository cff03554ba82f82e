import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import { readAssignment } from "@/server/assignments/stored-assignment";
import type { Database } from "@/server/database/database";
import type { AssignedView } from "./assigned-view";
import { isReleased } from "./is-released";
import { writeTime, type AssignedAttempt, type StoredAttempt } from "./stored-attempt";

/** What an attempt's assignment says to it. */
export type FoundAssigned = { view: AssignedView; settings: AssignmentSettings };

const timeOrNull = (time: number | null): string | null => (time === null ? null : writeTime(time));

async function findName(database: Database, { student }: AssignedAttempt): Promise<AssignedView["student"]> {
  if (student === null) return null;
  const { number, nickname } = await database
    .selectFrom("students")
    .select(["number", "nickname"])
    .where("id", "=", student)
    .executeTakeFirstOrThrow();
  return { id: student, number, nickname };
}

/** What the student of an attempt is told of its assignment; null for a quiz that somebody takes alone. */
export async function findAssigned(
  database: Database,
  attempt: StoredAttempt,
  now: number,
): Promise<FoundAssigned | null> {
  const { assigned } = attempt;
  if (assigned === null) return null;
  const row = await database
    .selectFrom("assignments")
    .selectAll()
    .where("id", "=", assigned.assignment)
    .executeTakeFirstOrThrow();
  const { id, code, settings } = readAssignment(row);
  const view = {
    id,
    code,
    title: settings.title,
    student: await findName(database, assigned),
    isPreview: assigned.isPreview,
    number: assigned.number,
    deadlineAt: timeOrNull(assigned.deadlineAt),
    now: writeTime(now),
    closesAt: timeOrNull(settings.closesAt),
    timeZone: settings.timeZone,
    lateAt: timeOrNull(assigned.lateAt),
    endedBy: assigned.endedBy,
    feedback: settings.feedback,
    partialCredit: settings.partialCredit,
    released: isReleased(settings, attempt, now),
  };
  return { view, settings };
}
