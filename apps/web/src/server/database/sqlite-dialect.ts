import "server-only";
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
} from "kysely";

const isStorable = (value: unknown): value is SQLInputValue =>
  value === null || ["string", "number", "bigint"].includes(typeof value) || value instanceof Uint8Array;

/** What SQLite can store. Anything else is a query of ours that the compiler let through. */
const storable = (parameters: readonly unknown[]): SQLInputValue[] =>
  parameters.map((value) => {
    if (!isStorable(value)) throw new TypeError(`SQLite stores no ${typeof value}`);
    return value;
  });

const adapt = (database: DatabaseSync): SqliteDatabase => ({
  close: () => database.close(),
  prepare: (sql) => {
    const statement = database.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...storable(parameters)),
      run: (parameters) => statement.run(...storable(parameters)),
      iterate: (parameters) => statement.iterate(...storable(parameters)),
    };
  },
});

/** Takes the write lock at once: a transaction that read first and wrote later could fail at its first write. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** Lets a migration run within one transaction, whose write lock keeps a second process out. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's SQLite dialect over Node's own SQLite. */
export const sqliteDialect = (database: DatabaseSync): Dialect => ({
  createDriver: () => new ImmediateDriver({ database: adapt(database) }),
  createAdapter: () => new TransactionalAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});
