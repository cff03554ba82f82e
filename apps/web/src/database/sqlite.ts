import "server-only";
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { log } from "@/log.server";
import type { DatabaseSchema } from "./schema";
import {
  assertReadable,
  fileName,
  inWords,
  readMigrations,
  sqliteCode,
  UnusableDatabase,
} from "./sqlite-file";

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

/** Which file stands at a path: its device and number. */
const identify = (path: string): string => {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? "none" : `${found.dev}:${found.ino}`;
};

export const filesGone = "FILES_GONE";

/** The files of an open database were removed or replaced: what is written to them now is gone at the next start. */
class FilesGone extends Error {
  override name = "FilesGone";
  /** By which it is known: Next bundles the start and the routes with a copy of this class each. */
  readonly code = filesGone;
  constructor() {
    super("the files of the database were moved, deleted or replaced while the server runs");
  }
}

/** Whether the files of an open database are still where they were. */
type FileWatch = () => boolean;

/**
 * A system goes on writing to a file that was deleted, and says that all went well. So every write first asks whether
 * the database and its write-ahead log are still the ones that were opened: two looks at a folder, some microseconds.
 */
function watchFiles(path: string): FileWatch {
  const files = [path, `${path}-wal`];
  const opened = files.map(identify);
  let wasGone = false;
  return () => {
    const isGone = files.some((file, index) => identify(file) !== opened[index]);
    if (isGone && !wasGone) log.error("database_files_gone", { reason: new FilesGone().message });
    wasGone = isGone;
    return !isGone;
  };
}

const writes = /^\s*(?:begin|commit|insert|update|delete|replace|with)\b/i;

const adapt = (database: DatabaseSync, areThere: FileWatch): SqliteDatabase => ({
  // Closing deletes the write-ahead log by its name, which may be that of another database by now.
  close: () => (areThere() ? database.close() : undefined),
  prepare: (query) => {
    if (writes.test(query) && !areThere()) throw new FilesGone();
    const statement = database.prepare(query);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...storable(parameters)),
      run: (parameters) => statement.run(...storable(parameters)),
      iterate: (parameters) => statement.iterate(...storable(parameters)),
    };
  },
});

const busy = 5;
const generic = 1;

/** How long a write waits for another process to let the database go, and after what pause it tries again; in ms. */
const patience = 1000;
const pause = 25;

/**
 * SQLite would wait for another process within the one thread, in which nothing else then happens. So it does not wait,
 * and this does. Once somebody has waited in vain, others are refused at once for a while: they stand in one line, and
 * each would have to wait for the patience of all before.
 */
class PatientConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection;
  #refuseUntil = 0;

  constructor(inner: DatabaseConnection) {
    this.#inner = inner;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const until = performance.now() + patience;
    for (;;) {
      try {
        return await this.#inner.executeQuery<R>(query);
      } catch (error) {
        const now = performance.now();
        if (sqliteCode(error) !== busy || now < this.#refuseUntil) throw error;
        if (now >= until) {
          this.#refuseUntil = now + patience;
          throw error;
        }
      }
      await setTimeout(pause);
    }
  }

  streamQuery<R>(query: CompiledQuery, size?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#inner.streamQuery<R>(query, size ?? 1);
  }
}

/** Takes the write lock at once, as a transaction that reads first and writes later could fail at its first write. */
class ImmediateDriver extends SqliteDriver {
  #connection: PatientConnection | undefined;

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#connection ??= new PatientConnection(await super.acquireConnection());
    return this.#connection;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  /** On a full disk SQLite rolls back by itself, and a second time would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (sqliteCode(error) !== generic) throw error;
    }
  }
}

/** Runs a migration within one transaction, whose write lock keeps a second process out. */
class TransactionalAdapter extends SqliteAdapter {
  /** By which it is known, as the classes are bundled more than once. */
  readonly isSqlite = true;

  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's SQLite dialect over Node's own SQLite. */
const sqliteDialect = (database: DatabaseSync, areThere: FileWatch): Dialect => ({
  createDriver: () => new ImmediateDriver({ database: adapt(database, areThere) }),
  createAdapter: () => new TransactionalAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});

const full = 2;

/** How long a start waits for another process that starts or ends, in milliseconds. */
const startTimeout = 5000;

/** Asserts that a write is on disk before it is acknowledged, as a driver may have another default. */
function assertSqliteDurable(database: DatabaseSync): void {
  const { journal_mode: journal } = database.prepare("pragma journal_mode").get() ?? {};
  const { synchronous } = database.prepare("pragma synchronous").get() ?? {};
  if (journal !== "wal" || synchronous !== full) {
    throw new Error(`SQLite runs with journal_mode=${String(journal)}, synchronous=${String(synchronous)}`);
  }
}

const subject = `${fileName} in the data folder (DATA_DIR)`;

/** SQLite would throw a write-ahead log away that lost its database, and start an empty one. */
function assertComplete(path: string): void {
  if (identify(path) !== "none") return;
  const ahead = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (ahead === undefined || ahead.size === 0) return;
  throw new UnusableDatabase(
    `${fileName} is missing from the data folder (DATA_DIR), but its write-ahead log is there: put the database back, or move ${fileName}-wal away to start an empty one`,
  );
}

function prepare(database: DatabaseSync): void {
  const stored = readMigrations(database, subject);
  if (stored !== null) assertReadable(stored, subject);
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;");
  // Deleted content is overwritten, not only freed.
  database.exec("pragma secure_delete = on;");
  assertSqliteDurable(database);
  // Whatever would only fail at the first answer of a student fails now: the folder may be read-only.
  database.exec("begin immediate; rollback; pragma busy_timeout = 0;");
}

/** Opens or creates `wellread.db` in a folder that only its owner can read. */
export function openSqlite(folder: string): Kysely<DatabaseSchema> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw inWords(error, "The data folder (DATA_DIR)");
  }
  const path = join(folder, fileName);
  assertComplete(path);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: startTimeout });
    prepare(database);
  } catch (error) {
    database?.close();
    throw inWords(error, subject);
  }
  return new Kysely({ dialect: sqliteDialect(database, watchFiles(path)) });
}
