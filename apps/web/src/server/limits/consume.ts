import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import { keyOf, limiterOf } from "./limiters";
import type { RuleName } from "./rules";

/** A rule, and what it counts by. Where that is not known, nothing is counted. */
export type Count = [rule: RuleName, ...by: string[]];

/** Counts one of each; false if one of them was too often. A store that is away limits nothing. */
export async function consume(...counts: Count[]): Promise<boolean> {
  const known = counts.filter(([, ...by]) => !by.includes(""));
  const outcomes = await Promise.allSettled(
    known.map(async ([rule, ...by]) => (await limiterOf(rule)).consume(keyOf(...by))),
  );
  return !outcomes.some((one) => one.status === "rejected" && one.reason instanceof RateLimiterRes);
}

/** Whether each may be done once more; counts nothing. */
export async function isFree(...counts: Count[]): Promise<boolean> {
  const known = counts.filter(([, ...by]) => !by.includes(""));
  const outcomes = await Promise.allSettled(
    known.map(async ([rule, ...by]) => (await limiterOf(rule)).get(keyOf(...by))),
  );
  return outcomes.every(
    (one) => one.status === "rejected" || one.value === null || one.value.remainingPoints > 0,
  );
}
