import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";

const minute = 60_000;

/** What was sent before the deadline and came after it still counts for this long, in milliseconds. */
export const grace = 30_000;

/** How long who is at work has at least when times are changed, unless it was less before: to finish a thought. */
export const leastLeft = 2 * minute;

/** How long an attempt has that is reopened after closing, where there is no time limit. */
export const reopenedFor = 24 * 60 * minute;

/** What the time of an attempt is reckoned from, in milliseconds since 1970. */
export type Begun = { startedAt: number; reopenedAt?: number | null };

/** When an attempt ends with the others: a closing time that was over as it was reopened leaves it a day. */
const closingOf = (closesAt: number | null, reopenedAt: number | null): number | null =>
  closesAt !== null && reopenedAt !== null && closesAt <= reopenedAt ? reopenedAt + reopenedFor : closesAt;

/**
 * When an attempt's time is over, in milliseconds since 1970; null if it has all the time there is. Extra time is
 * added to the time limit and to the closing time alike. Where late work is taken, closing ends no attempt. One that
 * was reopened has its time from then on.
 */
export function deadlineOf(
  settings: Pick<AssignmentSettings, "timeLimitMinutes" | "closesAt" | "late">,
  { startedAt, reopenedAt = null }: Begun,
  extraMinutes: number,
): number | null {
  const { timeLimitMinutes, late } = settings;
  const closesAt = closingOf(settings.closesAt, reopenedAt);
  const ends = [
    ...(timeLimitMinutes === null ? [] : [(reopenedAt ?? startedAt) + timeLimitMinutes * minute]),
    ...(closesAt === null || late === "flagged" ? [] : [closesAt]),
  ];
  return ends.length === 0 ? null : Math.min(...ends) + extraMinutes * minute;
}
