import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import { grace } from "@/server/assignments/deadline";
import { readAssignment } from "@/server/assignments/stored-assignment";
import type { Database } from "@/server/database/database";
import { assignedViewSchema, type AssignedView } from "./assigned-view";
import { releasedWhen } from "./released-when";
import { writeTime, type AssignedAttempt, type StoredAttempt } from "./stored-attempt";

/** What an attempt's assignment says to it. */
export type FoundAssigned = { view: AssignedView; settings: AssignmentSettings };

type Found = { attempt: StoredAttempt; assigned: AssignedAttempt; now: number };

const timeOrNull = (time: number | null): string | null => (time === null ? null : writeTime(time));

/** The attempts of the class that are under way: one whose time is over is not, though nobody has ended it yet. */
const underWay = (database: Database, { assigned, now }: Found) =>
  database
    .selectFrom("attempts")
    .where("attempts.assignment", "=", assigned.assignment)
    .where("attempts.student", "is not", null)
    .where("attempts.submitted_at", "is", null)
    .where((of) =>
      of.or([of("attempts.deadline_at", "is", null), of("attempts.deadline_at", ">=", now - grace)]),
    );

const lateAnswers = (database: Database, { attempt }: Found) =>
  database
    .selectFrom("late_responses")
    .where("attempt", "=", attempt.id)
    .select((of) => of.fn.countAll<number>().as("count"));

/** The assignment, the student, who is at work, and what came too late, in one query. */
const findRow = (database: Database, found: Found) =>
  database
    .selectFrom("assignments")
    .leftJoin("students", (join) =>
      join
        .onRef("students.assignment", "=", "assignments.id")
        .on("students.id", "=", found.assigned.student ?? ""),
    )
    .selectAll("assignments")
    .select(["students.number", "students.nickname", "students.attempts_started"])
    .select((eb) => [
      eb.exists(underWay(database, found).select("attempts.id")).as("class_at_work"),
      underWay(database, found)
        .where("attempts.student", "=", found.assigned.student ?? "")
        .where("attempts.id", "!=", found.attempt.id)
        .select((of) => of.fn.min("attempts.number").as("number"))
        .as("other_under_way"),
      lateAnswers(database, found).where("restored_at", "is", null).as("too_late"),
      lateAnswers(database, found).where("restored_at", "is not", null).as("restored"),
    ])
    .where("assignments.id", "=", found.assigned.assignment)
    .executeTakeFirstOrThrow();

/** What the student of an attempt is told of its assignment; null for a quiz that somebody takes alone. */
export async function findAssigned(
  database: Database,
  attempt: StoredAttempt,
  now: number,
): Promise<FoundAssigned | null> {
  const { assigned } = attempt;
  if (assigned === null) return null;
  const { number, nickname, attempts_started, ...row } = await findRow(database, { attempt, assigned, now });
  const { id, code, settings } = readAssignment(row);
  const when = releasedWhen({
    settings,
    isSubmitted: attempt.submittedAt !== null,
    isPreview: assigned.isPreview,
    isClassAtWork: Boolean(row.class_at_work),
    otherUnderWay: row.other_under_way,
    attemptsStarted: attempts_started ?? 1,
    now,
  });
  const view = assignedViewSchema.parse({
    id,
    code,
    title: settings.title,
    student: assigned.student === null ? null : { id: assigned.student, number, nickname },
    isPreview: assigned.isPreview,
    number: assigned.number,
    deadlineAt: timeOrNull(assigned.deadlineAt),
    now: writeTime(now),
    closesAt: timeOrNull(settings.closesAt),
    timeZone: settings.timeZone,
    lateAt: timeOrNull(assigned.lateAt),
    tooLate: Number(row.too_late),
    restored: Number(row.restored),
    endedBy: assigned.endedBy,
    feedback: settings.feedback,
    partialCredit: settings.partialCredit,
    released: when === "now",
    releasedWhen: when,
  });
  return { view, settings };
}
