import "server-only";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { DatabaseSchema } from "./schema";
import { sqliteDialect } from "./sqlite-dialect";

const full = 2;

/** How long a write waits for another process, in milliseconds. */
export const busyTimeout = 5000;

/** A write is on disk before it is acknowledged: asserted, as a driver may have another default. */
function assertDurable(database: DatabaseSync): void {
  const { journal_mode: journal } = database.prepare("pragma journal_mode").get() ?? {};
  const { synchronous } = database.prepare("pragma synchronous").get() ?? {};
  if (journal !== "wal" || synchronous !== full) {
    throw new Error(`SQLite runs with journal_mode=${String(journal)}, synchronous=${String(synchronous)}`);
  }
}

/** Opens, or creates, `wellread.db` in a folder that only its owner can read. */
export function openSqlite(folder: string): Kysely<DatabaseSchema> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(folder, "wellread.db"), { timeout: busyTimeout });
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;");
  // What is deleted is overwritten, not only let go.
  database.exec("pragma secure_delete = on;");
  assertDurable(database);
  return new Kysely({ dialect: sqliteDialect(database) });
}
