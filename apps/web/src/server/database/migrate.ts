import "server-only";
import type { Kysely } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import * as attempts from "./migrations/0001-attempts";
import * as assignments from "./migrations/0002-assignments";
import * as keptForms from "./migrations/0003-kept-forms";
import * as settings from "./migrations/0004-settings";
import * as names from "./migrations/0005-names";
import * as lateAnswers from "./migrations/0006-late-answers";
import * as reopened from "./migrations/0007-reopened";
import type { DatabaseSchema } from "./schema";

/** In order of their names; a released one never changes. */
const migrations: Record<string, Migration> = {
  "0001-attempts": attempts,
  "0002-assignments": assignments,
  "0003-kept-forms": keptForms,
  "0004-settings": settings,
  "0005-names": names,
  "0006-late-answers": lateAnswers,
  "0007-reopened": reopened,
};

/**
 * Brings the tables up to date, all or nothing, under a lock: several servers may start at once.
 *
 * @throws if a migration fails, or the database is newer than this program.
 */
export async function migrate(database: Kysely<DatabaseSchema>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error("the database could not be migrated", { cause: error });
}
