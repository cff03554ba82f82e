import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import { keyOf, limiterOf } from "./limiters";
import type { RuleName } from "./rules";

/** A rule, and what it counts by. Where that is not known, nothing is counted. */
export type Count = [rule: RuleName, ...by: string[]];

/** What a limit says: null to go on, or in how many seconds it may be done again. */
export type Wait = number | null;

const knownOf = (counts: readonly Count[]): Count[] => counts.filter(([, ...by]) => !by.includes(""));

/** The longest of the waits, in whole seconds. */
const longest = (refusals: readonly RateLimiterRes[]): Wait =>
  refusals.length === 0
    ? null
    : Math.max(1, ...refusals.map(({ msBeforeNext }) => Math.ceil(msBeforeNext / 1000)));

/** Counts one of each; a wait if one of them was too often. A store that is away limits nothing. */
export async function consume(...counts: Count[]): Promise<Wait> {
  const outcomes = await Promise.allSettled(
    knownOf(counts).map(async ([rule, ...by]) => (await limiterOf(rule)).consume(keyOf(...by))),
  );
  return longest(
    outcomes.flatMap((one) =>
      one.status === "rejected" && one.reason instanceof RateLimiterRes ? [one.reason] : [],
    ),
  );
}

/** Whether each may be done once more; counts nothing. */
export async function mustWait(...counts: Count[]): Promise<Wait> {
  const outcomes = await Promise.allSettled(
    knownOf(counts).map(async ([rule, ...by]) => (await limiterOf(rule)).get(keyOf(...by))),
  );
  return longest(
    outcomes.flatMap((one) =>
      one.status === "fulfilled" && one.value !== null && one.value.remainingPoints <= 0 ? [one.value] : [],
    ),
  );
}
