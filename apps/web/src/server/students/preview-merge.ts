import "server-only";
import { writeTime } from "@/server/attempts/stored-attempt";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import type { ClassRecord } from "@/server/results/class-record";
import { countAttempt } from "@/server/results/count-attempt";
import { openClass } from "@/server/results/open-class";
import { scoreClass } from "@/server/results/score-class";
import { studentOf } from "./with-student";
import { findMerging } from "./find-merging";
import { planMerge, type MergePlan, type MergingAttempt } from "./plan-merge";

/** A student as the page names one. */
export type NamedStudent = {
  /** In the order of joining: the name of who has none. */
  number: number;
  nickname: string | null;
};

/** An attempt, and whose it is before the two are one. */
export type LookedAttempt = NamedStudent & { startedAt: string };

/** What merging two students would do. */
export type MergePreview = {
  from: NamedStudent & { id: string };
  into: NamedStudent & { id: string };
  /** The attempt that will count; null where none will for now. */
  counted: (LookedAttempt & { points: number; outOf: number }) | null;
  /** The first attempt, where it is the one that counts and is not submitted yet. */
  open: LookedAttempt | null;
  /** Whether a student deleted the first attempt, where that is the one that counts. */
  firstDeleted: boolean;
  /** Attempts without any answer, which are deleted. */
  dropped: LookedAttempt[];
};

/** The one of the submitted attempts that counts by the numbers that they are to have. */
function findCounted(record: ClassRecord, { kept }: MergePlan) {
  const scored = scoreClass(record);
  const renumbered = kept.flatMap(({ id, number }) => {
    const one = scored.find(({ attempt }) => attempt.id === id);
    if (one === undefined) return [];
    return [{ ...one, attempt: { ...one.attempt, assigned: { ...one.attempt.assigned, number } } }];
  });
  return countAttempt(record.assignment.settings.counts, renumbered);
}

/**
 * What would count if two students were made one, for who manages the assignment; null for anyone else, and where they are
 * not two.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function previewMerge(
  id: string,
  from: string,
  into: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<MergePreview | null> {
  const opened = await openClass(id, "manage", owner);
  if (opened === null) return null;
  const { database, record, now } = opened;
  const change = { database, assignment: record.assignment, now };
  const [student, target] = [await studentOf(change, from), await studentOf(change, into)];
  if (student === undefined || target === undefined || student.id === target.id) return null;
  const both = [student, target];
  const plan = planMerge(both, await findMerging(database, both));
  const look = (attempt: Pick<MergingAttempt, "student" | "startedAt">): LookedAttempt => {
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
