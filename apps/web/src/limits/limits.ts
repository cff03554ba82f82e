import "server-only";
import { createHash } from "node:crypto";
import { Pool } from "pg";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { readEnvironment } from "@/environment.server";
import { log } from "@/log.server";

/** No limit counts longer than an hour, so a longer wait was not sent by this server. */
const most = 3600;

/**
 * A wait in seconds, as an address or a limit gives it, in whole minutes and at least one; null if it is not a wait.
 */
export function minutesToWait(seconds: string | string[] | number | undefined): number | null {
  const read = typeof seconds === "string" && /^\d{1,4}$/.test(seconds) ? Number(seconds) : seconds;
  if (typeof read !== "number" || read < 1 || read > most) return null;
  return Math.ceil(read / 60);
}

/** How often something may be done, by one key. Durations in seconds. */
type Rule = { points: number; duration: number };

/** Generous to a school, whose classes come from one address at the same time. */
export const rules = {
  /** Assignments made from one address. */
  create: { points: 300, duration: 3600 },
  /**
   * Quizzes outside assignments, practice included, started from one address: a school of 1,000 at once, three times.
   */
  start: { points: 3000, duration: 600 },
  /** Files of own questions from one browser, and from one address: a staff of 30 at a training, each with ten files. */
  importDevice: { points: 30, duration: 600 },
  importAddress: { points: 300, duration: 600 },
  /** Previews of teachers at one address. */
  preview: { points: 300, duration: 600 },
  /**
   * Join codes that no assignment has, by browser and by address. Codes that are found are not counted, and a browser
   * that has joined is never held up, so that somebody's typing errors keep no class out. There are about 86 million
   * codes; 2,000 in ten minutes are 0.3 % of them in a day.
   */
  lookUpDevice: { points: 100, duration: 600 },
  lookUpAddress: { points: 2000, duration: 600 },
  /** Joins of one assignment in one browser. */
  joinDevice: { points: 60, duration: 600 },
  /** Joins of one assignment from one address. */
  joinAddress: { points: 2000, duration: 600 },
  /**
   * Wrong personal codes in one assignment, by browser and by address: they stop a stranger long before the limit that
   * would stop everybody's codes.
   */
  codeDevice: { points: 10, duration: 600 },
  codeAddress: { points: 100, duration: 600 },
  /**
   * The limit on guesses from many addresses together. Eight of 21 letters make 21^8 = 37.8 thousand million codes. In
   * a class of 200, 10,000 guesses an hour find somebody's code after 37.8e9 / 200 / 10,000 = 18,900 hours on average:
   * two years without a pause, and an assignment is kept for half a year.
   */
  codeAssignment: { points: 10_000, duration: 3600 },
} as const satisfies Record<string, Rule>;
type RuleName = keyof typeof rules;

const shared = globalThis as typeof globalThis & {
  wellreadLimiters?: Map<RuleName, Promise<RateLimiterAbstract>>;
  wellreadLimitPool?: Pool;
};

function limitPool(databaseUrl: string): Pool {
  if (shared.wellreadLimitPool === undefined) {
    shared.wellreadLimitPool = new Pool({ connectionString: databaseUrl, max: 2, allowExitOnIdle: true });
    shared.wellreadLimitPool.on("error", () => log.warn("limit_connection_lost"));
  }
  return shared.wellreadLimitPool;
}

/** Counts on PostgreSQL, for all servers together, or in memory if that fails, so that a limit never stops the site. */
function onPostgres(name: RuleName, databaseUrl: string): Promise<RateLimiterAbstract> {
  const options = { ...rules[name], keyPrefix: name };
  return new Promise((resolve, reject) => {
    const limiter: RateLimiterPostgres = new RateLimiterPostgres(
      {
        ...options,
        storeClient: limitPool(databaseUrl),
        tableName: "rate_limits",
        insuranceLimiter: new RateLimiterMemory(options),
      },
      (error?: unknown) => (error instanceof Error ? reject(error) : resolve(limiter)),
    );
  });
}

async function makeLimiter(name: RuleName): Promise<RateLimiterAbstract> {
  const { databaseUrl } = readEnvironment();
  const inMemory = () => new RateLimiterMemory({ ...rules[name], keyPrefix: name });
  if (databaseUrl === undefined) return inMemory();
  return onPostgres(name, databaseUrl).catch(() => {
    log.warn("limits_in_memory");
    return inMemory();
  });
}

/** The limiter of a rule, created at its first use. */
function limiterOf(name: RuleName): Promise<RateLimiterAbstract> {
  const known = shared.wellreadLimiters ?? new Map<RuleName, Promise<RateLimiterAbstract>>();
  shared.wellreadLimiters = known;
  const limiter = known.get(name) ?? makeLimiter(name);
  known.set(name, limiter);
  return limiter;
}

/** A key that contains no address or cookie, only a digest. */
const keyOf = (...parts: string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("base64url");

/** A rule, and what it counts by. If that is not known, nothing is counted. */
export type Count = [rule: RuleName, ...by: string[]];

/** The answer of a limit: null to go on, or the seconds after which it may be done again. */
type Wait = number | null;

const knownOf = (counts: readonly Count[]): Count[] => counts.filter(([, ...by]) => !by.includes(""));

/** The longest of the waits, in whole seconds. */
const longest = (refusals: readonly RateLimiterRes[]): Wait =>
  refusals.length === 0
    ? null
    : Math.max(1, ...refusals.map(({ msBeforeNext }) => Math.ceil(msBeforeNext / 1000)));

/**
 * Counts each of these once; returns a wait if one of them was too often. If the store is unreachable, nothing is
 * limited.
 */
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

/** Whether each may be done once more, without counting it. */
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
