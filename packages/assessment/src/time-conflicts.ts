import type { AssignmentSettings } from "./assignment-settings.ts";

/** Why an opening or closing time cannot be set now. */
export type TimeConflict = "closes_in_the_past" | "closes_too_far_ahead" | "opens_too_far_ahead";

/** A rule on a time that is newly set: the setting at fault, in words, and when, by the clock `now`. */
type Rule = {
  at: "opensAt" | "closesAt";
  words: string;
  isBroken: (moment: number, now: number) => boolean;
};

const minute = 60_000;

/** How far ahead an assignment can open or close, in milliseconds: two years, whichever they are. */
export const farthestAhead = 731 * 24 * 60 * minute;

export const timeConflicts = {
  closes_in_the_past: {
    at: "closesAt",
    words: "lies in the past; to end it now, give the present time",
    // Fields have no seconds: the minute that is running is now.
    isBroken: (closesAt, now) => closesAt < now - (now % minute),
  },
  closes_too_far_ahead: {
    at: "closesAt",
    words: "lies more than two years ahead",
    isBroken: (closesAt, now) => closesAt > now + farthestAhead,
  },
  opens_too_far_ahead: {
    at: "opensAt",
    words: "lies more than two years ahead",
    isBroken: (opensAt, now) => opensAt > now + farthestAhead,
  },
} as const satisfies Record<TimeConflict, Rule>;

const entries: readonly (readonly [TimeConflict, Rule])[] = [
  ["closes_in_the_past", timeConflicts.closes_in_the_past],
  ["closes_too_far_ahead", timeConflicts.closes_too_far_ahead],
  ["opens_too_far_ahead", timeConflicts.opens_too_far_ahead],
];

type Times = Pick<AssignmentSettings, "opensAt" | "closesAt">;

/**
 * What is wrong with the times that a change sets, in milliseconds since 1970. A time that stays as it was is right,
 * also when it has passed.
 *
 * @param former null for a new assignment.
 */
export const findTimeConflicts = (former: Times | null, settings: Times, now: number): TimeConflict[] =>
  entries.flatMap(([conflict, { at, isBroken }]) => {
    const moment = settings[at];
    return moment !== null && moment !== (former?.[at] ?? null) && isBroken(moment, now) ? [conflict] : [];
  });
