import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";

const minute = 60_000;

/** What was sent before the deadline and came after it still counts for this long, in milliseconds. */
export const grace = 30_000;

/**
 * When an attempt's time is over, in milliseconds since 1970; null if it has all the time there is. Extra time is
 * added to the time limit and to the closing time alike. Where late work is taken, closing ends no attempt.
 */
export function deadlineOf(
  settings: Pick<AssignmentSettings, "timeLimitMinutes" | "closesAt" | "late">,
  startedAt: number,
  extraMinutes: number,
): number | null {
  const { timeLimitMinutes, closesAt, late } = settings;
  const ends = [
    ...(timeLimitMinutes === null ? [] : [startedAt + timeLimitMinutes * minute]),
    ...(closesAt === null || late === "flagged" ? [] : [closesAt]),
  ];
  return ends.length === 0 ? null : Math.min(...ends) + extraMinutes * minute;
}
