import "server-only";
import { sql, SqliteAdapter } from "kysely";
import { log } from "@/server/log";
import type { Database } from "./database";
import { busyTimeout } from "./open-sqlite";

/**
 * Takes off the disk what has just been deleted. SQLite overwrites it in the database itself (`secure_delete`), but its
 * write-ahead log holds pages as they were until it is emptied. While another process reads, that has to wait for the
 * next deletion; nobody here waits for it. PostgreSQL frees and overwrites by itself, as its `autovacuum` is set.
 */
export async function eraseDeleted(database: Database): Promise<void> {
  if (!(database.getExecutor().adapter instanceof SqliteAdapter)) return;
  const isBusy = await database.connection().execute(async (connection) => {
    await sql`pragma busy_timeout = 0`.execute(connection);
    try {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(connection);
      return rows[0]?.busy !== 0;
    } finally {
      await sql.raw(`pragma busy_timeout = ${busyTimeout}`).execute(connection);
    }
  });
  if (isBusy) log.warn("deleted_data_in_write_ahead_log");
}
