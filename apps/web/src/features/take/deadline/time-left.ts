/** When the time left is said aloud, in milliseconds before the deadline, from the first to the last. */
export const callsAt = [300_000, 60_000, 20_000] as const;
export type Call = (typeof callsAt)[number];

/** The call that falls between two looks at the clock; the latest, where the device slept over several. */
export const callBetween = (before: number, now: number): Call | undefined =>
  callsAt.findLast((call) => before > call && now <= call && now > 0);

/** What is shown of the time left: nothing of a far deadline, then whole minutes, and seconds only in the last one. */
export type Shown = { unit: "far" } | { unit: "minutes" | "seconds"; count: number } | { unit: "over" };

const minute = 60_000;

export const showTimeLeft = (left: number): Shown => {
  if (left <= 0) return { unit: "over" };
  if (left > 60 * minute) return { unit: "far" };
  return left > minute
    ? { unit: "minutes", count: Math.ceil(left / minute) }
    : { unit: "seconds", count: Math.ceil(left / 1000) };
};
