import "server-only";
import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool, TypeOverrides, types } from "pg";
import { log } from "@/server/log";
import type { DatabaseSchema } from "./schema";

/** int8, which pg gives as text, as numbers: our times and counts are far below 2^53. */
const numbers = new TypeOverrides();
numbers.setTypeParser(types.builtins.INT8, Number);

async function assertDurable(database: Kysely<DatabaseSchema>): Promise<void> {
  const { rows } = await sql<{ fsync: string; commit: string }>`
    select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`.execute(
    database,
  );
  const [settings] = rows;
  if (settings?.fsync !== "on" || settings.commit === "off") {
    throw new Error(
      "PostgreSQL acknowledges writes before they are on disk: fsync or synchronous_commit is off",
    );
  }
}

/** Connects to PostgreSQL, and refuses one that acknowledges a write before it is on disk. */
export async function openPostgres(connectionString: string): Promise<Kysely<DatabaseSchema>> {
  const pool = new Pool({ connectionString, max: 10, connectionTimeoutMillis: 5000, types: numbers });
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on("error", () => log.warn("database_connection_lost"));
  const database = new Kysely<DatabaseSchema>({ dialect: new PostgresDialect({ pool }) });
  await assertDurable(database);
  return database;
}
