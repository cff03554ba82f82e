import "server-only";
import type { AssignmentSettings, FeedbackRelease } from "@wellread/assessment";
import { z } from "zod";
import { attemptsLeft } from "./assignment";
import { isTimeOver } from "./deadlines";

/** When who took an attempt of an assignment sees its result, with what is right and why. */
export const releasedWhenSchema = z.enum([
  "now",
  /** As soon as it is submitted. */
  "on-submission",
  /** When the same student has no attempt that counts under way or left, or nobody can start one any more. */
  "after-last-attempt",
  /** After the closing time; where there is none yet, the teacher has to set one. */
  "after-closing",
  /** It has closed, and somebody is still at work: with extra time, or an attempt that was reopened. */
  "after-others",
  "never",
]);
export type ReleasedWhen = z.infer<typeof releasedWhenSchema>;

/** What the rule looks at. */
export type ReleaseFacts = {
  settings: Pick<AssignmentSettings, "feedback" | "closesAt" | "late" | "attempts" | "counts">;
  isSubmitted: boolean;
  isPreview: boolean;
  /** Whether any student of the assignment has an attempt under way: not submitted, and its time not over. */
  isClassAtWork: boolean;
  /** The number of the first attempt that the same student has under way besides this one; null if there is none. */
  otherUnderWay: number | null;
  attemptsStarted: number;
  now: number;
};

/** Whether nobody can start any more, and what was on its way has come. */
const isOver = ({ settings: { closesAt, late }, now }: ReleaseFacts): boolean =>
  late === "off" && isTimeOver(closesAt, now);

/** Whether the student can still earn by the answers that the result would tell. */
function hasMore(facts: ReleaseFacts): boolean {
  const { settings, otherUnderWay, attemptsStarted } = facts;
  if (settings.counts === "first") return otherUnderWay === 1;
  const isNoneLeft = attemptsLeft(settings, attemptsStarted) === 0;
  return otherUnderWay !== null || !(isNoneLeft || isOver(facts));
}

const whenSubmitted = ({ isSubmitted }: ReleaseFacts): ReleasedWhen =>
  isSubmitted ? "now" : "on-submission";

const afterOwn = (facts: ReleaseFacts): ReleasedWhen =>
  hasMore(facts) ? "after-last-attempt" : whenSubmitted(facts);

const afterAll = (facts: ReleaseFacts): ReleasedWhen => {
  if (!isOver(facts)) return "after-closing";
  return facts.isClassAtWork ? "after-others" : whenSubmitted(facts);
};

const rules = {
  "each-question": afterOwn,
  "on-submission": afterOwn,
  "after-closing": afterAll,
  never: () => "never",
} satisfies Record<FeedbackRelease, (facts: ReleaseFacts) => ReleasedWhen>;

/** The one rule of when a result is shown. A teacher's preview shows it as soon as it is submitted. */
export const releasedWhen = (facts: ReleaseFacts): ReleasedWhen =>
  facts.isPreview ? whenSubmitted(facts) : rules[facts.settings.feedback](facts);

type ReleaseSettings = Pick<AssignmentSettings, "feedback" | "closesAt" | "attempts" | "counts">;

/** Whether no student would ever see a result: results are released after a closing time, and none is set. */
export const waitsForClosing = ({ feedback, closesAt, attempts, counts }: ReleaseSettings): boolean => {
  const isEndless = attempts === null && counts !== "first" && feedback !== "never";
  return closesAt === null && (feedback === "after-closing" || isEndless);
};
