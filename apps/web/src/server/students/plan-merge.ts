import "server-only";
import type { StoredStudent } from "./find-student";

/** What a plan needs to know of a student. */
export type Merging = Pick<StoredStudent, "id" | "joined_at">;

/** An attempt of one of two students who are to be one. */
export type MergingAttempt = {
  id: string;
  student: string;
  startedAt: number;
  number: number;
  /** Whether there is an answer in it, be it one that came too late. */
  isAnswered: boolean;
};

/** What becomes of the attempts of two students who are to be one. */
export type MergePlan = {
  /** In the order in which they were started, by their new numbers. */
  kept: MergingAttempt[];
  dropped: MergingAttempt[];
  /** How many attempts count as started: what a student deleted does too. */
  started: number;
};

/** When the earlier of two students began a first attempt that is deleted; null if both have theirs. */
function firstDeletedAt(students: readonly Merging[], attempts: readonly MergingAttempt[]): number | null {
  const hasFirst = (id: string) => attempts.some(({ student, number }) => student === id && number === 1);
  const times = students.filter(({ id }) => !hasFirst(id)).map(({ joined_at }) => joined_at);
  return times.length === 0 ? null : Math.min(...times);
}

/**
 * Drops an attempt without any answer where the other student brings one with answers: who joins by a slip of the pen has
 * begun nothing by it. The rest are numbered in the order in which they were started, from 1, or from 2 where one of the
 * two deleted the first of all: another never takes its place.
 */
export function planMerge(students: readonly Merging[], attempts: readonly MergingAttempt[]): MergePlan {
  const isOutdone = ({ student, isAnswered }: MergingAttempt) =>
    !isAnswered && attempts.some((other) => other.student !== student && other.isAnswered);
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
