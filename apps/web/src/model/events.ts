import "server-only";
import { EventEmitter } from "node:events";
import { sql } from "kysely";
import { Client } from "pg";
import { type Database, getDatabase } from "@/database/database";
import { readEnvironment } from "@/environment.server";
import { log } from "@/log.server";
import type { AssignmentId } from "./ids";

/** The channel of PostgreSQL by which servers tell each other. */
const channel = "wellread_assignments";

// Next bundles routes apart, each with its own copy of this module: what they share stands outside of it.
const shared = globalThis as typeof globalThis & { wellreadEvents?: EventEmitter };

/** Tells listeners in this process, by the assignment's id. */
export function localEvents(): EventEmitter {
  if (shared.wellreadEvents === undefined) {
    shared.wellreadEvents = new EventEmitter();
    shared.wellreadEvents.setMaxListeners(0);
  }
  return shared.wellreadEvents;
}

/**
 * Tells everyone who watches an assignment, on whichever server, that something of it has changed. Never what.
 *
 * @param database within a transaction, that: PostgreSQL then tells it once the transaction is committed.
 */
export async function publish(assignment: string, database?: Database): Promise<void> {
  if (readEnvironment().databaseUrl === undefined) {
    localEvents().emit(assignment);
    return;
  }
  await sql`select pg_notify(${channel}, ${assignment})`.execute(database ?? (await getDatabase()));
}

const sharedListener = globalThis as typeof globalThis & { wellreadListener?: Promise<Client> | undefined };

/** In milliseconds. */
const retryAfter = 1000;

const forget = (): void => {
  sharedListener.wellreadListener = undefined;
};

/** Connects anew; whoever watches may have missed something, so each is told to look again. */
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
  const client = new Client({ connectionString: databaseUrl, keepAlive: true });
  client.on("notification", ({ payload }) => {
    if (payload !== undefined) localEvents().emit(payload);
  });
  client.on("error", () => {
    log.warn("listener_lost");
    forget();
    setTimeout(() => void reconnect(databaseUrl), retryAfter).unref();
  });
  await client.connect();
  await client.query(`listen ${channel}`);
  return client;
}

/** Hears what other servers on the same PostgreSQL publish, by one connection for the whole process. */
async function listen(databaseUrl: string): Promise<void> {
  sharedListener.wellreadListener ??= connect(databaseUrl).catch((error: unknown) => {
    forget();
    throw error;
  });
  await sharedListener.wellreadListener;
}

/** Stops hearing them. */
export async function stopListening(): Promise<void> {
  const client = await sharedListener.wellreadListener;
  forget();
  await client?.end();
}

/** Calls back whenever something of the assignment has changed, on whichever server. The function that it gives stops it. */
export async function subscribe(assignment: AssignmentId, listener: () => void): Promise<() => void> {
  const { databaseUrl } = readEnvironment();
  if (databaseUrl !== undefined) await listen(databaseUrl);
  const events = localEvents();
  events.on(assignment, listener);
  return () => events.off(assignment, listener);
}
