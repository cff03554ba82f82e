import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { type Database, getDatabase } from "@/database/database";
import type { DatabaseSchema } from "@/database/schema";
import { closedBy, isLate, readAssignment } from "./assignment";
import { publish } from "./events";

const minute = 60_000;

/** What was sent before the deadline and came after it still counts for this long, in milliseconds. */
export const grace = 30_000;

/** Whether an end, and the grace after it, is over. */
export const isTimeOver = (end: number | null, now: number): boolean => end !== null && end < now - grace;

type AttemptEnds = { submittedAt: number | null; deadlineAt: number | null };

/** Whether an attempt is under way. One whose time is over is not, though nobody may have ended it yet. */
export const isUnderWay = ({ submittedAt, deadlineAt }: AttemptEnds, now: number): boolean =>
  submittedAt === null && !isTimeOver(deadlineAt, now);

type AttemptClause = (eb: ExpressionBuilder<DatabaseSchema, "attempts">) => Expression<SqlBool>;

/** `isUnderWay` as a where-clause. */
export const underWay =
  (now: number): AttemptClause =>
  (eb) =>
    eb.and([
      eb("attempts.submitted_at", "is", null),
      eb.or([eb("attempts.deadline_at", "is", null), eb("attempts.deadline_at", ">=", now - grace)]),
    ]);

/** Where an attempt is not submitted, and not under way either: its time is over, and nobody has ended it yet. */
const overdue =
  (now: number): AttemptClause =>
  (eb) =>
    eb.and([eb("attempts.submitted_at", "is", null), eb("attempts.deadline_at", "<", now - grace)]);

/** How long who is at work has at least when times are changed, unless it was less before: to finish a thought. */
const minimumTimeLeft = 2 * minute;

/** How long an attempt has that is reopened after closing, where there is no time limit. */
export const reopenedDuration = 24 * 60 * minute;

/** What the time of an attempt is reckoned from, in milliseconds since 1970. */
type AttemptTimes = { startedAt: number; reopenedAt?: number | null };

/** When an attempt ends with the others: a closing time that was over as it was reopened leaves it a day. */
const closingOf = (closesAt: number | null, reopenedAt: number | null): number | null =>
  closesAt !== null && reopenedAt !== null && closesAt <= reopenedAt
    ? reopenedAt + reopenedDuration
    : closesAt;

/**
 * When an attempt's time is over, in milliseconds since 1970; null if it has all the time there is. Extra time is
 * added to the time limit and to the closing time alike. Where late work is taken, closing ends no attempt. One that
 * was reopened has its time from then on.
 */
export function deadlineOf(
  settings: Pick<AssignmentSettings, "timeLimitMinutes" | "closesAt" | "late">,
  { startedAt, reopenedAt = null }: AttemptTimes,
  extraMinutes: number,
): number | null {
  const { timeLimitMinutes, late } = settings;
  const closesAt = closingOf(settings.closesAt, reopenedAt);
  const ends = [
    ...(timeLimitMinutes === null ? [] : [(reopenedAt ?? startedAt) + timeLimitMinutes * minute]),
    ...(closesAt === null || late === "flagged" ? [] : [closesAt]),
  ];
  return ends.length === 0 ? null : Math.min(...ends) + extraMinutes * minute;
}

/** Which attempts to look at: one, those of an assignment, or all. */
type AttemptScope = { attempt: string } | { assignment: string } | "all";

/**
 * Ends the attempts whose time, and the grace after it, is over: what was saved until then is what is scored. Done by
 * whoever looks next, and by the sweeper. Gives the assignments in which one ended.
 */
export async function endOverdueAttempts(
  database: Database,
  which: AttemptScope,
  now: number,
): Promise<string[]> {
  let ending = database
    .updateTable("attempts")
    .set((eb) => ({
      // Whatever became of the times, nothing ends before it began.
      submitted_at: eb
        .case()
        .when("deadline_at", "<", eb.ref("started_at"))
        .then(eb.ref("started_at"))
        .else(eb.ref("deadline_at"))
        .end(),
      ended_by: "deadline",
    }))
    .where(overdue(now));
  if (which !== "all" && "attempt" in which) ending = ending.where("id", "=", which.attempt);
  if (which !== "all" && "assignment" in which) ending = ending.where("assignment", "=", which.assignment);
  const ended = await ending.returning("assignment").execute();
  return [...new Set(ended.flatMap(({ assignment }) => assignment ?? []))];
}

/** Marks an attempt late if its assignment has closed and takes late work. Extra time after closing is not late. */
export async function markLate(database: Database, attempt: string, now: number): Promise<void> {
  const row = await database
    .selectFrom("assignments")
    .innerJoin("attempts", "attempts.assignment", "assignments.id")
    .selectAll("assignments")
    .where("attempts.id", "=", attempt)
    .where("attempts.student", "is not", null)
    .where("attempts.late_at", "is", null)
    .where(closedBy(now))
    .executeTakeFirst();
  if (row === undefined || !isLate(readAssignment(row).settings, now)) return;
  await database
    .updateTable("attempts")
    .set({ late_at: now })
    .where("id", "=", attempt)
    .where("late_at", "is", null)
    .execute();
}

/** Whose deadlines to reckon anew: those of one student whose extra minutes changed, or of all. */
type DeadlineChange = { assignment: string; settings: AssignmentSettings; student?: string };

type Open = {
  started_at: number;
  reopened_at: number | null;
  deadline_at: number | null;
  extra_minutes: number;
};

/** The usual deadline, but no change leaves anyone who is at work less than two minutes. */
function newDeadline(open: Open, settings: AssignmentSettings, now: number): number | null {
  const begun = { startedAt: open.started_at, reopenedAt: open.reopened_at };
  const usual = deadlineOf(settings, begun, open.extra_minutes);
  if (usual === null) return null;
  return Math.max(usual, Math.min(open.deadline_at ?? Number.POSITIVE_INFINITY, now + minimumTimeLeft));
}

/**
 * Writes the deadlines of the attempts that are under way anew, of one student or of all. What was over before stays over:
 * to give more time then, an attempt is reopened.
 */
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
    .where(underWay(now));
  if (student !== undefined) open = open.where("students.id", "=", student);
  for (const attempt of await open.execute()) {
    await database
      .updateTable("attempts")
      .set({ deadline_at: newDeadline(attempt, settings, now) })
      .where("id", "=", attempt.id)
      .execute();
  }
}

/** Gives a student so many extra minutes; an attempt that is under way gets its new deadline at once. */
export async function setExtraMinutes(
  database: Database,
  change: Required<DeadlineChange>,
  minutes: number,
  now: number,
): Promise<void> {
  await database
    .updateTable("students")
    .set({ extra_minutes: minutes })
    .where("id", "=", change.student)
    .execute();
  await renewDeadlines(database, change, now);
}

/** Ends every attempt whose time is over, and tells who watches. Gives in how many assignments there was one. */
export async function endAllOverdueAttempts(now: number = Date.now()): Promise<number> {
  const ended = await endOverdueAttempts(await getDatabase(), "all", now);
  for (const assignment of ended) await publish(assignment);
  return ended.length;
}
