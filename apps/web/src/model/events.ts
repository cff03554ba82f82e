import "server-only";
import { sql } from "kysely";
import { Client } from "pg";
import { type Database, getDatabase } from "@/database/database";
import { readEnvironment } from "@/environment.server";
import { log } from "@/log.server";
import type { AssignmentId } from "./ids";
import { emitChange, localEvents } from "./local-events";

/** The PostgreSQL channel by which servers notify each other. */
const channel = "wellread_assignments";

/**
 * Notifies everyone who is watching an assignment, on whichever server, that something in it has changed, but not what.
 *
 * @param database the transaction, if there is one: PostgreSQL then notifies once it is committed.
 */
export async function publish(assignment: string, database?: Database): Promise<void> {
  if (readEnvironment().databaseUrl === undefined) {
    emitChange(assignment);
    return;
  }
  await sql`select pg_notify(${channel}, ${assignment})`.execute(database ?? (await getDatabase()));
}

const sharedListener = globalThis as typeof globalThis & { wellreadListener?: Promise<Client> | undefined };

/** In milliseconds. */
const retryAfter = 1000;

/** How often the listening connection has to answer, and within what time, in milliseconds. */
const checkInterval = 15_000;
const answerLimit = 5000;

const forget = (): void => {
  sharedListener.wellreadListener = undefined;
};

/** Connects again. Anyone who is watching may have missed something, so all are notified. */
async function reconnect(databaseUrl: string): Promise<void> {
  const watched = localEvents().eventNames();
  if (watched.length === 0) return;
  try {
    await listen(databaseUrl);
    for (const assignment of watched) localEvents().emit(assignment);
  } catch {
    setTimeout(() => void reconnect(databaseUrl), retryAfter).unref();
  }
}

async function connect(databaseUrl: string): Promise<Client> {
  const client = new Client({
    connectionString: databaseUrl,
    keepAlive: true,
    connectionTimeoutMillis: answerLimit,
    query_timeout: answerLimit,
  });
  let check: NodeJS.Timeout | undefined;
  let isLost = false;
  const lose = () => {
    if (isLost) return;
    isLost = true;
    clearInterval(check);
    log.warn("listener_lost");
    forget();
    void client.end().catch(() => undefined);
    setTimeout(() => void reconnect(databaseUrl), retryAfter).unref();
  };
  client.on("notification", ({ payload }) => {
    if (payload !== undefined) localEvents().emit(payload);
  });
  client.on("error", lose);
  await client.connect();
  await client.query(`listen ${channel}`);
  // A connection that only listens does not notice that it is dead: a firewall that forgot it sends no word.
  check = setInterval(() => void client.query("select 1").catch(lose), checkInterval);
  check.unref();
  return client;
}

/** Listens to what other servers on the same PostgreSQL publish, over one connection for the whole process. */
async function listen(databaseUrl: string): Promise<void> {
  sharedListener.wellreadListener ??= connect(databaseUrl).catch((error: unknown) => {
    forget();
    throw error;
  });
  await sharedListener.wellreadListener;
}

/**
 * Calls back whenever something in the assignment has changed, on whichever server. The function that it returns stops
 * that.
 */
export async function subscribe(assignment: AssignmentId, listener: () => void): Promise<() => void> {
  const { databaseUrl } = readEnvironment();
  if (databaseUrl !== undefined) await listen(databaseUrl);
  const events = localEvents();
  events.on(assignment, listener);
  return () => events.off(assignment, listener);
}
