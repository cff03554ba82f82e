import "server-only";
import { createHash } from "node:crypto";
import { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterAbstract } from "rate-limiter-flexible";
import { readEnvironment } from "@/server/environment";
import { log } from "@/server/log";
import { rules, type RuleName } from "./rules";

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
export function limiterOf(name: RuleName): Promise<RateLimiterAbstract> {
  const known = shared.wellreadLimiters ?? new Map<RuleName, Promise<RateLimiterAbstract>>();
  shared.wellreadLimiters = known;
  const limiter = known.get(name) ?? makeLimiter(name);
  known.set(name, limiter);
  return limiter;
}

/** A key that holds no address or cookie, only its digest. */
export const keyOf = (...parts: string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("base64url");
