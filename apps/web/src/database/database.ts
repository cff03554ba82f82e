import "server-only";
import { Kysely, PostgresDialect, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { Pool, TypeOverrides, types } from "pg";
import { type Environment, readEnvironment } from "@/environment.server";
import { log } from "@/log.server";
import * as attempts from "./migrations/0001-attempts";
import * as assignments from "./migrations/0002-assignments";
import * as keptForms from "./migrations/0003-kept-forms";
import * as settings from "./migrations/0004-settings";
import * as names from "./migrations/0005-names";
import * as lateAnswers from "./migrations/0006-late-answers";
import * as reopened from "./migrations/0007-reopened";
import * as noIdempotencyKeys from "./migrations/0008-no-idempotency-keys";
import * as sparedAnswers from "./migrations/0009-spared-answers";
import * as listedNames from "./migrations/0010-listed-names";
import * as whenAnswersWereGiven from "./migrations/0011-when-answers-were-given";
import * as sweeps from "./migrations/0012-sweeps";
import * as nameOutlines from "./migrations/0013-name-outlines";
import * as removals from "./migrations/0014-removals";
import * as ownKeys from "./migrations/0015-own-keys";
import * as secondTries from "./migrations/0016-second-tries";
import type { MigrationName } from "./migration-names";
import type { DatabaseSchema } from "./schema";
import { filesGone, openSqlite } from "./sqlite";
import { assertReadable, sqliteCode } from "./sqlite-file";

/** In the order of their names; a released migration never changes. */
const migrations: Record<MigrationName, Migration> = {
  "0001-attempts": attempts,
  "0002-assignments": assignments,
  "0003-kept-forms": keptForms,
  "0004-settings": settings,
  "0005-names": names,
  "0006-late-answers": lateAnswers,
  "0007-reopened": reopened,
  "0008-no-idempotency-keys": noIdempotencyKeys,
  "0009-spared-answers": sparedAnswers,
  "0010-listed-names": listedNames,
  "0011-when-answers-were-given": whenAnswersWereGiven,
  "0012-sweeps": sweeps,
  "0013-name-outlines": nameOutlines,
  "0014-removals": removals,
  "0015-own-keys": ownKeys,
  "0016-second-tries": secondTries,
};

/**
 * Brings the tables up to date, all or nothing, under a lock: several servers may start at once.
 *
 * @throws if a migration fails, or if the database is newer than this program.
 */
async function migrate(database: Kysely<DatabaseSchema>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error("the database could not be migrated", { cause: error });
}

/** Parses int8, which pg returns as text, into numbers: our times and counts are far below 2^53. */
const numbers = new TypeOverrides();
numbers.setTypeParser(types.builtins.INT8, Number);

async function assertPostgresDurable(database: Kysely<DatabaseSchema>): Promise<void> {
  const { rows } = await sql<{ fsync: string; commit: string }>`
    select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`.execute(
    database,
  );
  const [durability] = rows;
  if (durability?.fsync !== "on" || durability.commit === "off") {
    throw new Error(
      "PostgreSQL acknowledges writes before they are on disk: fsync or synchronous_commit is off",
    );
  }
}

/** Refuses tables that another program, or a newer version of this one, made. */
async function assertPostgresReadable(database: Kysely<DatabaseSchema>): Promise<void> {
  const { rows: found } = await sql<{ name: string | null }>`
    select to_regclass('kysely_migration')::text as name`.execute(database);
  if (found[0]?.name == null) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
  // Ordered here, as a database may order by the rules of a language.
  const stored = rows.map(({ name }) => name).toSorted();
  if (stored.length > 0) assertReadable(stored, "The database that DATABASE_URL names");
}

/** Connects to PostgreSQL, and refuses one that acknowledges a write before it is on disk. */
async function openPostgres(connectionString: string): Promise<Kysely<DatabaseSchema>> {
  const pool = new Pool({ connectionString, max: 10, connectionTimeoutMillis: 5000, types: numbers });
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on("error", () => log.warn("database_connection_lost"));
  const database = new Kysely<DatabaseSchema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await assertPostgresDurable(database);
    await assertPostgresReadable(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}

export type Database = Kysely<DatabaseSchema>;

/** Opens and migrates the database that the settings name. */
export async function openDatabase(
  environment: Pick<Environment, "dataDir" | "databaseUrl">,
): Promise<Database> {
  const database =
    environment.databaseUrl === undefined
      ? openSqlite(environment.dataDir)
      : await openPostgres(environment.databaseUrl);
  try {
    await migrate(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}

// Next bundles its start hook and its routes separately, each with its own copy of this module, so the handle that they
// share is kept outside of it.
const shared = globalThis as typeof globalThis & { wellreadDatabase?: Promise<Database> | undefined };

/** The database of this process, opened at the first call. */
export function getDatabase(): Promise<Database> {
  shared.wellreadDatabase ??= openDatabase(readEnvironment()).catch((error: unknown) => {
    // The next request tries again: the database may have been away for a moment.
    shared.wellreadDatabase = undefined;
    throw error;
  });
  return shared.wellreadDatabase;
}

/** Makes `database` the one of this process. */
export function setDatabase(database: Database): void {
  shared.wellreadDatabase = Promise.resolve(database);
}

/**
 * Closes the database, if it was ever opened. The embedded one is then a single file that has everything: a person who
 * copies a folder takes what is called a database, and not what is called a log.
 */
export async function closeDatabase(): Promise<void> {
  const opened = await shared.wellreadDatabase;
  shared.wellreadDatabase = undefined;
  if (opened === undefined) return;
  if (!(await emptyLog(opened))) log.warn("write_ahead_log_not_emptied");
  await opened.destroy();
}

/** Why SQLite stores nothing for now, by its result codes. */
const sqliteReasons: Readonly<Record<number, string>> = {
  5: "locked_by_another_program",
  8: "read_only",
  10: "disk_failed",
  13: "disk_full",
  14: "disk_failed",
};

/** The same for PostgreSQL and the way to it: SQLSTATE codes, or their classes, and codes of the system. */
const postgresReasons: readonly [RegExp, string][] = [
  [/^53100$/, "disk_full"],
  [/^53/, "too_busy"],
  [/^(?:08|57P|E(?:CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|AI_AGAIN|NOTFOUND)$)/, "database_away"],
  [/^(?:25006|58)/, "disk_failed"],
];

/**
 * Why the database stores nothing for now, though nothing is wrong with what was asked; null for any other error. The
 * answer to it is "try again".
 */
export function findOutage(error: unknown): string | null {
  const code = sqliteCode(error);
  if (code !== undefined) return sqliteReasons[code] ?? null;
  if (!(error instanceof Error)) return null;
  if (/^(?:Connection terminated|timeout exceeded when trying to connect)/.test(error.message)) {
    return "database_away";
  }
  const named = "code" in error && typeof error.code === "string" ? error.code : "";
  if (named === filesGone) return "files_gone";
  return postgresReasons.find(([pattern]) => pattern.test(named))?.[1] ?? null;
}

/** What SQLite and PostgreSQL say of a row that refers to one that is not there. */
const orphaned = { errcode: 787, code: "23503" };

/** Whether what was to be stored belongs to something that was deleted in the meantime. */
export const isOrphan = (error: unknown): boolean =>
  error instanceof Error &&
  (("errcode" in error && error.errcode === orphaned.errcode) ||
    ("code" in error && error.code === orphaned.code));

/** Writes to the database; throws if it cannot. */
export async function probeDatabase(): Promise<void> {
  const database = await getDatabase();
  await database
    .insertInto("heartbeat")
    .values({ id: 1, beat_at: Date.now() })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ beat_at: Date.now() }))
    .execute();
}

/**
 * Moves what is in the write-ahead log of SQLite into the database, and empties it. False while another process is
 * reading, which is not waited for.
 */
async function emptyLog(database: Database): Promise<boolean> {
  if (!("isSqlite" in database.getExecutor().adapter)) return true;
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(database);
  return rows[0]?.busy === 0;
}

/**
 * Removes from the disk what has just been deleted. SQLite overwrites it in the database itself (`secure_delete`), but
 * its write-ahead log contains pages as they were until it is emptied. While another process is reading, that is left
 * to the next deletion. PostgreSQL frees and overwrites by itself, as its `autovacuum` is set.
 */
export async function eraseDeleted(database: Database): Promise<void> {
  if (!(await emptyLog(database))) log.warn("deleted_data_in_write_ahead_log");
}
