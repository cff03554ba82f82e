import type { AssignmentSettings } from "./settings.ts";

/**
 * How a student could see right answers before giving in answers of their own, whatever the teacher does not project:
 * `second-name`, by joining once more under another name and answering anything; `classmates`, only from those who are
 * done; `none`, not at all.
 */
export type EarlyAnswers = "second-name" | "classmates" | "none";

/** Whether a student can join only once: where only listed names may. */
export const isJoiningHeld = ({ allowedNames }: Pick<AssignmentSettings, "allowedNames">): boolean =>
  allowedNames.length > 0;

type ReleaseSettings = Pick<AssignmentSettings, "feedback" | "attempts" | "counts" | "allowedNames">;

/**
 * How right answers could be seen early under these settings. It is about the assignment alone: the questions of the bank
 * are public, with their keys, whatever is set.
 */
export function earlyAnswers(settings: ReleaseSettings): EarlyAnswers {
  const { feedback, attempts, counts } = settings;
  const isLater = feedback === "after-closing" || feedback === "never";
  // Where there is always another attempt that can count, a result is shown once nobody can start any more.
  const isEndless = attempts === null && counts !== "first";
  if (isLater || isEndless) return "none";
  return isJoiningHeld(settings) ? "classmates" : "second-name";
}
