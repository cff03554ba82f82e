import type { FeedbackRelease } from "./feedback-release.ts";

/** Why two settings do not go together. */
export type SettingConflict = "closes_before_it_opens" | "late_after_answers" | "checks_in_several_attempts";

/** The settings that may contradict each other, of all that an assignment has. */
export interface EntangledSettings {
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly late: "off" | "flagged";
  readonly attempts: number | null;
  readonly feedback: FeedbackRelease;
}

/** A conflict: the setting at fault, in words, and when. */
type Rule = {
  at: keyof EntangledSettings;
  words: string;
  isBroken: (settings: EntangledSettings) => boolean;
};

export const settingConflicts = {
  closes_before_it_opens: {
    at: "closesAt",
    words: "closes before it opens",
    isBroken: ({ opensAt, closesAt }) => opensAt !== null && closesAt !== null && opensAt >= closesAt,
  },
  late_after_answers: {
    at: "late",
    words: "late answers cannot be taken once the right answers are shown",
    isBroken: ({ late, feedback }) => late === "flagged" && feedback === "after-closing",
  },
  checks_in_several_attempts: {
    at: "feedback",
    words: "answers can be checked one by one only where there is one attempt",
    isBroken: ({ attempts, feedback }) => attempts !== 1 && feedback === "each-question",
  },
} as const satisfies Record<SettingConflict, Rule>;
