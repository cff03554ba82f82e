import "server-only";
import { EventEmitter } from "node:events";
import { sql } from "kysely";
import { getDatabase, type Database } from "@/server/database/database";
import { readEnvironment } from "@/server/environment";

/** The channel of PostgreSQL by which servers tell each other. */
export const channel = "wellread_assignments";

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
