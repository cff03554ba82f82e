import "server-only";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresDialect,
  sql,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
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
import type { DatabaseSchema } from "./schema";

/** In the order of their names; a released migration never changes. */
const migrations: Record<string, Migration> = {
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

/** Connects to PostgreSQL, and refuses one that acknowledges a write before it is on disk. */
async function openPostgres(connectionString: string): Promise<Kysely<DatabaseSchema>> {
  const pool = new Pool({ connectionString, max: 10, connectionTimeoutMillis: 5000, types: numbers });
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on("error", () => log.warn("database_connection_lost"));
  const database = new Kysely<DatabaseSchema>({ dialect: new PostgresDialect({ pool }) });
  await assertPostgresDurable(database);
  return database;
}

const isStorable = (value: unknown): value is SQLInputValue =>
  value === null || ["string", "number", "bigint"].includes(typeof value) || value instanceof Uint8Array;

/**
 * The parameters, if SQLite can store them. Anything else is a fault in a query of ours that the compiler did not find.
 */
const storable = (parameters: readonly unknown[]): SQLInputValue[] =>
  parameters.map((value) => {
    if (!isStorable(value)) throw new TypeError(`SQLite stores no ${typeof value}`);
    return value;
  });

const adapt = (database: DatabaseSync): SqliteDatabase => ({
  close: () => database.close(),
  prepare: (query) => {
    const statement = database.prepare(query);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...storable(parameters)),
      run: (parameters) => statement.run(...storable(parameters)),
      iterate: (parameters) => statement.iterate(...storable(parameters)),
    };
  },
});

/** Takes the write lock at once, as a transaction that reads first and writes later could fail at its first write. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** Runs a migration within one transaction, whose write lock keeps a second process out. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's SQLite dialect over Node's own SQLite. */
const sqliteDialect = (database: DatabaseSync): Dialect => ({
  createDriver: () => new ImmediateDriver({ database: adapt(database) }),
  createAdapter: () => new TransactionalAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});

const full = 2;

/** How long a write waits for another process, in milliseconds. */
const busyTimeout = 5000;

/** Asserts that a write is on disk before it is acknowledged, as a driver may have another default. */
function assertSqliteDurable(database: DatabaseSync): void {
  const { journal_mode: journal } = database.prepare("pragma journal_mode").get() ?? {};
  const { synchronous } = database.prepare("pragma synchronous").get() ?? {};
  if (journal !== "wal" || synchronous !== full) {
    throw new Error(`SQLite runs with journal_mode=${String(journal)}, synchronous=${String(synchronous)}`);
  }
}

/** Opens or creates `wellread.db` in a folder that only its owner can read. */
function openSqlite(folder: string): Kysely<DatabaseSchema> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(folder, "wellread.db"), { timeout: busyTimeout });
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;");
  // Deleted content is overwritten, not only freed.
  database.exec("pragma secure_delete = on;");
  assertSqliteDurable(database);
  return new Kysely({ dialect: sqliteDialect(database) });
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
  await migrate(database);
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

/** Closes the database, if it was ever opened. */
export async function closeDatabase(): Promise<void> {
  const opened = await shared.wellreadDatabase;
  shared.wellreadDatabase = undefined;
  await opened?.destroy();
}

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
 * Removes from the disk what has just been deleted. SQLite overwrites it in the database itself (`secure_delete`), but
 * its write-ahead log contains pages as they were until it is emptied. While another process is reading, that is left
 * to the next deletion and not waited for. PostgreSQL frees and overwrites by itself, as its `autovacuum` is set.
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
