import type { Counts } from "@wellread/assessment";

type Attempt = { number: number; submittedAt: string | null };

/** `gone`: the attempt that counts is the first one, and it was deleted. */
export type Counting = "yes" | "no" | "gone";

/**
 * Whether an attempt is the one that counts, by its number; for the best of several that takes the scores. The first is
 * number 1 and no other, as the server has it: another never takes its place.
 *
 * @param attempts that are still there.
 */
export function isCounting(counts: Counts, number: number, attempts: readonly Attempt[]): Counting {
  if (counts === "first") {
    if (number === 1) return "yes";
    return attempts.some((one) => one.number === 1) ? "no" : "gone";
  }
  const submitted = attempts.filter(({ submittedAt }) => submittedAt !== null).map((one) => one.number);
  return counts === "last" && number === Math.max(...submitted) ? "yes" : "no";
}
