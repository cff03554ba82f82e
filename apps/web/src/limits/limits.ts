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

/** No limit counts longer than an hour; what says otherwise is no wait of ours. */
const most = 3600;

/** A wait in seconds as whole minutes to tell, at least one; null where the text, as an address has it, is no wait. */
export function minutesToWait(seconds: string | string[] | number | undefined): number | null {
  const read = typeof seconds === "string" && /^\d{1,4}$/.test(seconds) ? Number(seconds) : seconds;
  if (typeof read !== "number" || read < 1 || read > most) return null;
  return Math.ceil(read / 60);
}

/** How often something may be done, by one key. Durations in seconds. */
type Rule = { points: number; duration: number };

/** Generous to a school, whose whole classes come from one address at once. */
export const rules = {
  /** Assignments made from one address. */
  create: { points: 300, duration: 3600 },
  /** Quizzes that somebody takes alone, or practises, started from one address: a school of 1,000 at once, and again. */
  start: { points: 3000, duration: 600 },
  /** Previews of teachers at one address. */
  preview: { points: 300, duration: 600 },
  /**
   * Join codes that no assignment has, by browser and by address. Found ones are not counted, nor are those of a
   * browser that has joined ever held up: who types wrongly keeps no class out. There are 86 million codes; 2,000 in ten
   * minutes are 0.3 % of them in a day.
   */
  lookUpDevice: { points: 100, duration: 600 },
  lookUpAddress: { points: 2000, duration: 600 },
  /** Joins of one assignment in one browser. */
  joinDevice: { points: 60, duration: 600 },
  /** Joins of one assignment from one address. */
  joinAddress: { points: 2000, duration: 600 },
  /**
   * Wrong personal codes in one assignment, by browser and by address: a stranger is stopped there, long before the
   * ceiling that would stop everybody's codes.
   */
  codeDevice: { points: 10, duration: 600 },
  codeAddress: { points: 100, duration: 600 },
  /**
   * The ceiling against guesses from many addresses at once. Of 21 letters, 8 make 21^8 = 37.8 thousand million codes.
   * In a class of 200, 10,000 guesses an hour find somebody's code after 37.8e9 / 200 / 10,000 = 18,900 hours on
   * average: two years without a pause, and an assignment is kept for half a year.
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

/** Counts on PostgreSQL, for all servers together; in memory where it cannot, so that a limit never stops the site. */
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

/** The limiter of a rule, made at its first use. */
function limiterOf(name: RuleName): Promise<RateLimiterAbstract> {
  const known = shared.wellreadLimiters ?? new Map<RuleName, Promise<RateLimiterAbstract>>();
  shared.wellreadLimiters = known;
  const limiter = known.get(name) ?? makeLimiter(name);
  known.set(name, limiter);
  return limiter;
}

/** A key that holds no address or cookie, only its digest. */
const keyOf = (...parts: string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("base64url");

/** A rule, and what it counts by. Where that is not known, nothing is counted. */
export type Count = [rule: RuleName, ...by: string[]];

/** What a limit says: null to go on, or in how many seconds it may be done again. */
type Wait = number | null;

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
