import "server-only";
import { type ClassRecord, countedAttempt, loadClass, scoreClass } from "@/class/record.server";
import { type Database, eraseDeleted, getDatabase } from "@/database/database";
import { identifyPage, type Owner, type OwnerOrPage } from "@/identity/identity";
import { type AssignmentOutcome, refused } from "@/model/assignment";
import { writeTime } from "@/model/attempt";
import { renewDeadlines } from "@/model/deadlines";
import type { StoredStudent } from "@/model/student";
import { studentOf, withStudent } from "./change.server";

/** What a plan needs to know of a student. */
type MergedStudent = Pick<StoredStudent, "id" | "joined_at">;

/** An attempt of one of two students who are to be merged. */
type MergedAttempt = {
  id: string;
  student: string;
  startedAt: number;
  number: number;
  /** Whether it contains an answer, even one that came too late. */
  isAnswered: boolean;
};

/** The outcome of a merge for the attempts of the two students. */
type MergePlan = {
  /** In the order in which they were started, with their new numbers. */
  kept: MergedAttempt[];
  dropped: MergedAttempt[];
  /** How many attempts count as started, including those that a student deleted. */
  started: number;
};

/** When the earlier of two students began a first attempt that is deleted; null if both have theirs. */
function firstDeletedAt(
  students: readonly MergedStudent[],
  attempts: readonly MergedAttempt[],
): number | null {
  const hasFirst = (id: string) => attempts.some(({ student, number }) => student === id && number === 1);
  const times = students.filter(({ id }) => !hasFirst(id)).map(({ joined_at }) => joined_at);
  return times.length === 0 ? null : Math.min(...times);
}

/**
 * Drops an attempt without any answer if the other student has one with answers, as a student who joined under a
 * mistyped name has begun nothing. The rest are numbered in the order in which they were started, from 1, or from 2 if
 * one of the two deleted the first of all, as no other takes its place.
 */
function planMerge(students: readonly MergedStudent[], attempts: readonly MergedAttempt[]): MergePlan {
  const answering = new Set(attempts.filter(({ isAnswered }) => isAnswered).map(({ student }) => student));
  const isOutdone = ({ student, isAnswered }: MergedAttempt) =>
    !isAnswered && students.some(({ id }) => id !== student && answering.has(id));
  const kept = attempts
    .filter((attempt) => !isOutdone(attempt))
    .toSorted((one, other) => one.startedAt - other.startedAt || one.number - other.number);
  const deletedAt = firstDeletedAt(students, attempts);
  const [earliest] = kept;
  const isFirstGone = deletedAt !== null && (earliest === undefined || deletedAt < earliest.startedAt);
  const first = isFirstGone ? 2 : 1;
  return {
    kept: kept.map((attempt, at) => ({ ...attempt, number: at + first })),
    dropped: attempts.filter(isOutdone),
    started: kept.length + first - 1,
  };
}

/** The attempts of two students who are to be merged. */
async function findMergedAttempts(
  database: Database,
  students: readonly MergedStudent[],
): Promise<MergedAttempt[]> {
  const rows = await database
    .selectFrom("attempts")
    .select(["id", "student", "started_at", "number"])
    .select((eb) =>
      eb
        .or([
          eb.exists(
            eb
              .selectFrom("responses")
              .select("responses.question")
              .whereRef("responses.attempt", "=", "attempts.id")
              .where("responses.response", "is not", null),
          ),
          eb.exists(
            eb
              .selectFrom("late_responses")
              .select("late_responses.question")
              .whereRef("late_responses.attempt", "=", "attempts.id")
              .where("late_responses.response", "is not", null),
          ),
        ])
        .as("answered"),
    )
    .where(
      "student",
      "in",
      students.map(({ id }) => id),
    )
    .execute();
  return rows.map(({ id, student, started_at, number, answered }) => ({
    id,
    student: student ?? "",
    startedAt: started_at,
    number: number ?? 1,
    isAnswered: Boolean(answered),
  }));
}

/** Applies the plan to the attempts, after they have been handed over. */
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
 * Merges two students: the attempts and browsers of `from` go to `into`, whose name and code stay. An attempt without
 * any answer is deleted if the other student has one with answers, so that it never counts in its place.
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
    const plan = planMerge(both, await findMergedAttempts(database, both));
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
    await renewDeadlines(database, { assignment, settings, students: [target.id] }, change.now);
    return { ok: true, value: null };
  });
  // A name has been deleted, and perhaps an attempt.
  if (merged.ok) await eraseDeleted(await getDatabase());
  return merged;
}

/** A student as the page names them. */
type NamedStudent = {
  /** In the order of joining: it names a student without a nickname. */
  number: number;
  nickname: string | null;
};

/** An attempt, and whose it is before the merge. */
type PreviewedAttempt = NamedStudent & { startedAt: string };

/** What merging two students would do. */
export type MergePreview = {
  from: NamedStudent & { id: string };
  into: NamedStudent & { id: string };
  /** The attempt that will count; null if none will for now. */
  counted: (PreviewedAttempt & { points: number; outOf: number }) | null;
  /** The first attempt, if it is the one that counts and is not submitted yet. */
  open: PreviewedAttempt | null;
  /** Whether a student deleted the first attempt, if that is the one that counts. */
  firstDeleted: boolean;
  /** Attempts without any answer, which are deleted. */
  dropped: PreviewedAttempt[];
};

/** The one of the submitted attempts that counts, by the numbers that they will have. */
function findCounted(record: ClassRecord, { kept }: MergePlan) {
  const scored = new Map<string, ReturnType<typeof scoreClass>[number]>(
    scoreClass(record).map((one) => [one.attempt.id, one]),
  );
  const renumbered = kept.flatMap(({ id, number }) => {
    const one = scored.get(id);
    if (one === undefined) return [];
    return [{ ...one, attempt: { ...one.attempt, assigned: { ...one.attempt.assigned, number } } }];
  });
  return countedAttempt(record.assignment.settings.counts, renumbered);
}

/**
 * What would count if two students were merged, for anyone who manages the assignment; null for anyone else, and if
 * they are not two students.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function previewMerge(
  id: string,
  from: string,
  into: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<MergePreview | null> {
  const opened = await loadClass(id, "manage", owner);
  if (opened === null) return null;
  const { database, record, now } = opened;
  const change = { database, assignment: record.assignment, now };
  const [student, target] = [await studentOf(change, from), await studentOf(change, into)];
  if (student === undefined || target === undefined || student.id === target.id) return null;
  const both = [student, target];
  const plan = planMerge(both, await findMergedAttempts(database, both));
  const look = (attempt: Pick<MergedAttempt, "student" | "startedAt">): PreviewedAttempt => {
    const { number, nickname } = attempt.student === student.id ? student : target;
    return { number, nickname, startedAt: writeTime(attempt.startedAt) };
  };
  const counted = findCounted(record, plan);
  const rule = record.assignment.settings.counts;
  const first = plan.kept.find(({ number }) => number === 1);
  const isAwaited = counted === undefined && rule === "first";
  const named = ({ id: of, number, nickname }: typeof student) => ({ id: of, number, nickname });
  return {
    from: named(student),
    into: named(target),
    counted:
      counted === undefined
        ? null
        : { ...look(counted.attempt), points: counted.result.points, outOf: counted.result.outOf },
    open: isAwaited && first !== undefined ? look(first) : null,
    firstDeleted: isAwaited && first === undefined,
    dropped: plan.dropped.map(look),
  };
}
