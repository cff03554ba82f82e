import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
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
   * Join codes that no assignment has. A browser stops at its own limit, long before it has used up its address's.
   * Somebody who drops the cookie is counted by the address alone: after its limit, a code that was not right there
   * before takes a turn, whether it is right or wrong. There are 21^6 = 85.8 million codes. 600 in ten minutes and 2
   * turns a second make 259,000 in a day: 0.30 % of them.
   */
  lookUpDevice: { points: 30, duration: 600 },
  lookUpAddress: { points: 600, duration: 600 },
  lookUpTurn: { points: 2, duration: 1 },
  /** Joins of one assignment in one browser. */
  joinDevice: { points: 60, duration: 600 },
  /** Joins of one assignment from one address, and those that are let in each second after that. */
  joinAddress: { points: 2000, duration: 600 },
  joinTurn: { points: 5, duration: 1 },
  /** Wrong personal codes in one assignment, by browser and by address; after the latter, codes take turns. */
  codeDevice: { points: 10, duration: 600 },
  codeAddress: { points: 100, duration: 600 },
  codeTurn: { points: 1, duration: 1 },
  /**
   * Guesses from many addresses together, and those that are looked at each second after that. Eight of 21 letters make
   * 21^8 = 37.8 thousand million codes. In a class of 200, 5,000 guesses an hour and one a second find somebody's code
   * after 37.8e9 / 200 / 8,600 = 22,000 hours on average: two and a half years without a pause, and an assignment is
   * kept for half a year.
   */
  codeAssignment: { points: 5000, duration: 3600 },
  codeAssignmentTurn: { points: 1, duration: 1 },
} as const satisfies Record<string, Rule>;

/** What is noted of a browser or an address, which is no limit. */
const notes = {
  /** A join code was right at an address: a class that uses it is never held up there, for a school day. */
  rightCode: { points: 1, duration: 12 * 3600 },
} as const satisfies Record<string, Rule>;

const all = { ...rules, ...notes };
type RuleName = keyof typeof rules;
type NoteName = keyof typeof notes;
type Name = keyof typeof all;

const shared = globalThis as typeof globalThis & {
  wellreadLimiters?: Map<Name, Promise<RateLimiterAbstract>>;
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
function onPostgres(name: Name, databaseUrl: string): Promise<RateLimiterAbstract> {
  const options = { ...all[name], keyPrefix: name };
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

async function makeLimiter(name: Name): Promise<RateLimiterAbstract> {
  const { databaseUrl } = readEnvironment();
  const inMemory = () => new RateLimiterMemory({ ...all[name], keyPrefix: name });
  if (databaseUrl === undefined) return inMemory();
  return onPostgres(name, databaseUrl).catch(() => {
    log.warn("limits_in_memory");
    return inMemory();
  });
}

/** The limiter of a rule, created at its first use. */
function limiterOf(name: Name): Promise<RateLimiterAbstract> {
  const known = shared.wellreadLimiters ?? new Map<Name, Promise<RateLimiterAbstract>>();
  shared.wellreadLimiters = known;
  const limiter = known.get(name) ?? makeLimiter(name);
  known.set(name, limiter);
  return limiter;
}

/** A key that contains no address or cookie, only a digest. */
const keyOf = (...parts: string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("base64url");

/**
 * Runs something in the context in which this file was first loaded. A limiter in memory starts a timer for each key,
 * and a timer holds the context that started it: a request with its answer, for up to twelve hours.
 */
const outsideRequests = AsyncLocalStorage.snapshot();

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
    knownOf(counts).map(([rule, ...by]) =>
      outsideRequests(async () => (await limiterOf(rule)).consume(keyOf(...by))),
    ),
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

/** Seconds after which somebody who got no turn asks again. */
const turnWait = 3;

/** Whether a wait, in seconds, is only for a turn. */
export const isTurnWait = (seconds: number | undefined): boolean => seconds === turnWait;

/**
 * Goes on where a limit says null. Where it was reached, nobody is shut out, but all go on by turns: `turns` says how
 * many do each second. Whoever gets none asks again, and it is chance who is next.
 */
export async function orInTurn(limit: Wait, turns: Count): Promise<Wait> {
  if (limit === null) return null;
  return (await consume(turns)) === null ? null : turnWait;
}

/** Notes something for a while; noting it again makes that begin anew. */
export async function note(name: NoteName, ...by: string[]): Promise<void> {
  if (by.includes("")) return;
  // Without a store it is not noted, and whoever it would let pass takes a turn.
  const set = async () => (await limiterOf(name)).set(keyOf(...by), 1, all[name].duration);
  await outsideRequests(set).catch(() => undefined);
}

/** Whether something is noted. */
export async function isNoted(name: NoteName, ...by: string[]): Promise<boolean> {
  if (by.includes("")) return false;
  const found = await (await limiterOf(name)).get(keyOf(...by)).catch(() => null);
  return found !== null;
}
