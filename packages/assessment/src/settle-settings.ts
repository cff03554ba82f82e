import type { AssignmentSettings, SettingsChange } from "./assignment-settings.ts";
import type { FeedbackRelease } from "./feedback-release.ts";

/** Feedback that tells the right answers before a student's further attempts. */
const early: ReadonlySet<FeedbackRelease> = new Set(["each-question", "on-submission"]);

/**
 * The settings that a change makes of others, not yet checked. Who goes over to several attempts and says nothing of
 * feedback gets it after closing, as a result tells the answers of the next attempt; not where late work is taken,
 * which goes on after closing.
 */
export function settleSettings(settings: AssignmentSettings, change: SettingsChange): AssignmentSettings {
  const settled: AssignmentSettings = { ...settings, ...definedOf(change) };
  const isMore = settled.attempts !== 1 && settled.attempts !== settings.attempts;
  const isOpen = change.feedback === undefined && early.has(settled.feedback);
  return isMore && isOpen && settled.late === "off" ? { ...settled, feedback: "after-closing" } : settled;
}

const definedOf = (change: SettingsChange): Partial<AssignmentSettings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
