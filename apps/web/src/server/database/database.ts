import "server-only";
import type { Kysely } from "kysely";
import { readEnvironment, type Environment } from "@/server/environment";
import { migrate } from "./migrate";
import { openPostgres } from "./open-postgres";
import { openSqlite } from "./open-sqlite";
import type { DatabaseSchema } from "./schema";

export type Database = Kysely<DatabaseSchema>;

/** Opens and migrates the database that the settings name. */
export async function openDatabase(
  settings: Pick<Environment, "dataDir" | "databaseUrl">,
): Promise<Database> {
  const database =
    settings.databaseUrl === undefined
      ? openSqlite(settings.dataDir)
      : await openPostgres(settings.databaseUrl);
  await migrate(database);
  return database;
}

// Next bundles its start hook and its routes apart, each with its own copy of this module: the handle that
// they share stands outside of it.
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
