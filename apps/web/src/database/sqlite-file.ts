import "server-only";
import { DatabaseSync } from "node:sqlite";
import { migrationNames } from "./migration-names.ts";

// Also read by `scripts/keep-database.ts`, which runs in plain Node: it imports nothing by "@/".

/** The embedded database, in the folder that DATA_DIR names. */
export const fileName = "wellread.db";

/** A database that cannot be used. Its message says why, in words for the operator. */
export class UnusableDatabase extends Error {
  override name = "UnusableDatabase";
}

const notOurs = "is not a database of Wellread: move it away, or name another one";
const newer =
  "was written by a newer version of Wellread: start that version, or restore a backup from before the upgrade";

/** SQLite's result codes, of which the lowest byte counts. */
const sqliteFaults: Readonly<Record<number, string>> = {
  5: "is in use by another program: stop it, or wait for it, and try again",
  8: "can be read but not written: check the permissions of the file and of its folder",
  10: "cannot be read or written: check the disk",
  11: "is damaged: restore a backup",
  13: "cannot be written: the disk is full",
  14: "cannot be opened: check the permissions of the file and of its folder",
  26: "is not a database, or is damaged: move it away, or restore a backup",
};

const systemFaults: Readonly<Record<string, string>> = {
  EACCES: "cannot be opened: this user has no permission",
  EPERM: "cannot be opened: this user has no permission",
  EROFS: "cannot be written: the disk is read-only",
  ENOSPC: "cannot be written: the disk is full",
  ENOTDIR: "cannot be opened: a part of the path is a file, not a folder",
  EEXIST: "cannot be opened: a file has the name of the folder",
  ENOENT: "is not there",
};

/** The result code of SQLite that an error has; undefined for another error. */
export const sqliteCode = (error: unknown): number | undefined =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode & 0xff
    : undefined;

/** The error in words, if it is one that an operator can do something about; otherwise the error itself. */
export function inWords(error: unknown, subject: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words = sqliteFaults[sqliteCode(error) ?? -1] ?? systemFaults[code];
  return words === undefined ? error : new UnusableDatabase(`${subject} ${words}`, { cause: error });
}

/** How the migrations that a database notes stand to those that this program has. */
function judgeMigrations(stored: readonly string[]): "older" | "current" | "newer" | "foreign" {
  const known: readonly string[] = migrationNames;
  if (stored[0] !== known[0]) return "foreign";
  const unknown = stored.filter((name) => !known.includes(name));
  const last = known.at(-1) ?? "";
  if (unknown.length > 0) return unknown.every((name) => name > last) ? "newer" : "foreign";
  return stored.length === known.length ? "current" : "older";
}

/**
 * Refuses a database with these migrations, if it is not ours or newer than this program.
 *
 * @param subject what the operator calls the database.
 */
export function assertReadable(stored: readonly string[], subject: string): void {
  const judged = judgeMigrations(stored);
  if (judged === "foreign") throw new UnusableDatabase(`${subject} ${notOurs}`);
  if (judged === "newer") throw new UnusableDatabase(`${subject} ${newer}`);
}

const noMigrations = "kysely_migration";

/** The migrations that a file notes, in their order; null if it holds nothing yet. */
export function readMigrations(database: DatabaseSync, subject: string): string[] | null {
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all()
    .map(({ name }) => String(name));
  const hasNotes = tables.includes(noMigrations);
  const names = hasNotes
    ? database
        .prepare(`select name from ${noMigrations} order by name`)
        .all()
        .map(({ name }) => String(name))
    : [];
  // A first start that was cut off may have made no more than the tables that note the migrations.
  if (names.length === 0 && tables.every((name) => name.startsWith(noMigrations))) return null;
  if (!hasNotes) throw new UnusableDatabase(`${subject} ${notOurs}`);
  return names;
}
