import "server-only";
import type { AssignmentSettings, FeedbackRelease } from "@wellread/assessment";
import { z } from "zod";
import { attemptsLeft } from "./assignment";
import { isTimeOver } from "./deadlines";

/** When the student who took an attempt at an assignment sees its result, with the right answers and the reasons. */
export const releasedWhenSchema = z.enum([
  "now",
  /** As soon as it is submitted. */
  "on-submission",
  /** When the same student has no attempt that could count under way or left, or nobody can start one any more. */
  "after-last-attempt",
  /** After the closing time; if there is none yet, the teacher has to set one. */
  "after-closing",
  /** It has closed, but somebody is still at work, with extra time or in a reopened attempt. */
  "after-others",
  "never",
]);
export type ReleasedWhen = z.infer<typeof releasedWhenSchema>;

/** What the rule depends on. */
export type ReleaseFacts = {
  settings: Pick<AssignmentSettings, "feedback" | "closesAt" | "late" | "attempts" | "counts">;
  isSubmitted: boolean;
  isPreview: boolean;
  /**
   * Whether any student of the assignment has an attempt under way: one that is not submitted and whose time is not
   * over.
   */
  isClassAtWork: boolean;
  /** The number of the first attempt that the same student has under way besides this one; null if there is none. */
  otherUnderWay: number | null;
  attemptsStarted: number;
  now: number;
};

/** Whether nobody can start any more, and answers on their way have arrived. */
const isOver = ({ settings: { closesAt, late }, now }: ReleaseFacts): boolean =>
  late === "off" && isTimeOver(closesAt, now);

/** Whether the student could still earn points with the answers that the result would reveal. */
function hasMore(facts: ReleaseFacts): boolean {
  const { settings, otherUnderWay, attemptsStarted } = facts;
  if (settings.counts === "first") return otherUnderWay === 1;
  const isNoneLeft = attemptsLeft(settings, attemptsStarted) === 0;
  return otherUnderWay !== null || !(isNoneLeft || isOver(facts));
}

const whenSubmitted = ({ isSubmitted }: ReleaseFacts): ReleasedWhen =>
  isSubmitted ? "now" : "on-submission";

const releaseAfterAttempts = (facts: ReleaseFacts): ReleasedWhen =>
  hasMore(facts) ? "after-last-attempt" : whenSubmitted(facts);

const afterAll = (facts: ReleaseFacts): ReleasedWhen => {
  if (!isOver(facts)) return "after-closing";
  return facts.isClassAtWork ? "after-others" : whenSubmitted(facts);
};

const rules = {
  "each-question": releaseAfterAttempts,
  "on-submission": releaseAfterAttempts,
  "after-closing": afterAll,
  never: () => "never",
} satisfies Record<FeedbackRelease, (facts: ReleaseFacts) => ReleasedWhen>;

/** The rule for when a result is shown. A teacher's preview shows it as soon as it is submitted. */
export const releasedWhen = (facts: ReleaseFacts): ReleasedWhen =>
  facts.isPreview ? whenSubmitted(facts) : rules[facts.settings.feedback](facts);

/** Why a result that is shown keeps back the key of a question, with the reasons and the facts behind it. */
export const keyWithheldSchema = z.enum([
  /** Nothing at all was answered in the attempt. */
  "nothing-answered",
  /** The question was left blank, and somebody can still answer it. */
  "blank",
  /** It is the teacher's own, and the teacher does not show its key. */
  "own-question",
]);
export type KeyWithheld = z.infer<typeof keyWithheldSchema>;

/** Which keys a result shows that is shown, besides those of questions that were answered. */
export type KeysShown = { own: boolean; blank: boolean };

/** A quiz outside an assignment has no own questions, and nobody else's points depend on it. */
export const soloKeysShown: KeysShown = { own: true, blank: true };

/**
 * The keys of blank questions wait until nobody of the class can use them any more: whoever joins under a second name
 * would have them for nothing. Own questions are in no public bank, so the teacher alone decides.
 */
export const keysShown = (
  facts: ReleaseFacts & { settings: Pick<AssignmentSettings, "ownKeys"> },
): KeysShown => ({
  own: facts.settings.ownKeys,
  blank: facts.isPreview || (isOver(facts) && !facts.isClassAtWork),
});

/** What decides about the key of one question of a result that is shown. */
type KeyFacts = { isOwn: boolean; isBlank: boolean; isAllBlank: boolean };

/** Why the key of a question is kept back from a result that is shown; null if it is shown. */
export function keyWithheld({ isOwn, isBlank, isAllBlank }: KeyFacts, shown: KeysShown): KeyWithheld | null {
  if (isAllBlank) return "nothing-answered";
  if (isOwn && !shown.own) return "own-question";
  return isBlank && !shown.blank ? "blank" : null;
}

type ReleaseSettings = Pick<AssignmentSettings, "feedback" | "closesAt" | "attempts" | "counts">;

/** Whether no student would ever see a result: results are released after a closing time, and none is set. */
export const waitsForClosing = ({ feedback, closesAt, attempts, counts }: ReleaseSettings): boolean => {
  const isEndless = attempts === null && counts !== "first" && feedback !== "never";
  return closesAt === null && (feedback === "after-closing" || isEndless);
};
