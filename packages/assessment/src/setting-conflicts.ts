import type { AssignmentSettings } from "./assignment-settings.ts";

/** Why two settings do not go together. */
export const settingConflicts = {
  closes_before_it_opens: "closes before it opens",
  late_after_answers: "late answers cannot be taken once the right answers are shown",
  checks_in_several_attempts: "answers can be checked one by one only where there is one attempt",
} as const;
export type SettingConflict = keyof typeof settingConflicts;

type Rule = { at: keyof AssignmentSettings; isBroken: (settings: AssignmentSettings) => boolean };

/** By conflict: the setting at fault, and when. */
export const conflictRules = {
  closes_before_it_opens: {
    at: "closesAt",
    isBroken: ({ opensAt, closesAt }) => opensAt !== null && closesAt !== null && opensAt >= closesAt,
  },
  late_after_answers: {
    at: "late",
    isBroken: ({ late, feedback }) => late === "flagged" && feedback === "after-closing",
  },
  checks_in_several_attempts: {
    at: "feedback",
    isBroken: ({ attempts, feedback }) => attempts !== 1 && feedback === "each-question",
  },
} as const satisfies Record<SettingConflict, Rule>;
