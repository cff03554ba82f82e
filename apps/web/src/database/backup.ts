import "server-only";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import {
  assertReadable,
  fileName,
  inWords,
  readMigrations,
  sqliteCode,
  UnusableDatabase,
} from "./sqlite-file.ts";

// Run by `scripts/keep-database.ts` in plain Node: it imports nothing by "@/".

/** What a copy holds, for whoever made it to see that it is the right one. */
export type Holdings = { assignments: number; students: number; attempts: number; answers: number };

const busy = 5;

/** Writes to the disk what a system may still have in memory. A folder cannot be written so everywhere. */
function flush(path: string, isFolder = false): void {
  const handle = openSync(path, isFolder ? "r" : "r+");
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!isFolder) throw error;
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes everything that is committed in a database to a new file, while others read and write it. A plain copy would
 * lack what is in the write-ahead log, or be torn.
 */
function snapshot(from: string, to: string): void {
  // SQLite writes into an empty file that is there: nobody else could read it, even for a moment.
  closeSync(openSync(to, "wx", 0o600));
  chmodSync(to, 0o600);
  const database = new DatabaseSync(from, { readOnly: true, timeout: 5000 });
  try {
    database.prepare("vacuum into ?").run(to);
  } finally {
    database.close();
  }
  flush(to);
}

const count = (database: DatabaseSync, table: string): number =>
  Number(database.prepare(`select count(*) as n from ${table}`).get()?.["n"]);

/** What a file holds, after every page and index of it was read. */
function verify(path: string, subject: string, mayBeNewer: boolean): Holdings {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const stored = readMigrations(database, subject);
    if (stored === null) throw new UnusableDatabase(`${subject} is empty`);
    if (!mayBeNewer) assertReadable(stored, subject);
    const [found] = database.prepare("pragma integrity_check(1)").all();
    const isWhole =
      found?.["integrity_check"] === "ok" && database.prepare("pragma foreign_key_check").all().length === 0;
    if (!isWhole) throw new UnusableDatabase(`${subject} is damaged`);
    const hasAssignments = stored.includes("0002-assignments");
    return {
      assignments: hasAssignments ? count(database, "assignments") : 0,
      students: hasAssignments ? count(database, "students") : 0,
      attempts: count(database, "attempts"),
      answers: count(database, "responses where response is not null"),
    };
  } finally {
    database.close();
  }
}

/** The path, with the links of its folder followed; two names of one file are then the same. */
const truePath = (path: string): string => {
  const folder = dirname(resolve(path));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
};

const isLive = (path: string, folder: string): boolean => {
  const database = truePath(join(folder, fileName));
  return [database, `${database}-wal`, `${database}-shm`].includes(truePath(path));
};

/** Runs something that makes a file under a name that tells that it is not finished, and removes what is left of it. */
function withPartial<T>(place: string, run: (partial: string) => T): T {
  const partial = `${place}.${process.pid}.partial`;
  try {
    return run(partial);
  } finally {
    for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(`${partial}${ending}`, { force: true });
  }
}

/**
 * Backs the embedded database up to a file, while a class may be at work: everything that was acknowledged before is in
 * it. The file appears under its name once it is whole, on the disk, and found to be so.
 */
export function backUp(folder: string, file: string, { overwrite }: { overwrite: boolean }): Holdings {
  const database = join(folder, fileName);
  if (!existsSync(database)) {
    throw new UnusableDatabase("There is no database in the data folder (DATA_DIR): nothing was backed up");
  }
  if (isLive(file, folder)) throw new UnusableDatabase(`${file} is the database itself: name another file`);
  const assertFree = () => {
    if (overwrite || !existsSync(file)) return;
    throw new UnusableDatabase(`${file} is there already: name another file, or say --overwrite`);
  };
  assertFree();
  return withPartial(file, (partial) => {
    try {
      snapshot(database, partial);
    } catch (error) {
      throw inWords(error, "The backup or the database");
    }
    // Whatever program wrote it, a copy is better than none.
    const holdings = verify(partial, "The database", true);
    assertFree();
    renameSync(partial, file);
    flush(dirname(resolve(file)), true);
    return holdings;
  });
}

/**
 * Keeps every other program out of a database until the connection that it returns is closed. SQLite gives this lock
 * only while nobody else has the file open, which a server always has. Null if the file is no database.
 */
function takeAlone(path: string): DatabaseSync | null {
  const database = new DatabaseSync(path, { timeout: 500 });
  try {
    // Also moves what is in the write-ahead log into the file.
    database.exec("pragma journal_mode = delete; pragma locking_mode = exclusive; begin exclusive;");
    return database;
  } catch (error) {
    database.close();
    if (sqliteCode(error) !== busy) return null;
    throw new UnusableDatabase("A server is running on this data folder (DATA_DIR): stop it first", {
      cause: error,
    });
  }
}

/** Lets a file have a second name, so that there is none during which the first one is missing. */
function keepAs(path: string, former: string): void {
  try {
    linkSync(path, former);
  } catch {
    // Some disks cannot: a copy is the same, but slower.
    copyFileSync(path, former);
    flush(former);
  }
}

/** The name under which the former database is kept, such as `wellread-before-2026-03-01T08-15-30Z.db`. */
const formerName = (now: Date): string =>
  `wellread-before-${now.toISOString().replace(/\.\d+/, "").replaceAll(":", "-")}.db`;

/**
 * Puts a backup in the place of the embedded database. The backup is verified before anything is touched, and the former
 * database stays beside it under another name. Throws if a server is running on the folder.
 *
 * @returns what the backup holds, and where the former database is; undefined if there was none.
 */
export function restore(
  folder: string,
  file: string,
  now: Date = new Date(),
): { holdings: Holdings; former: string | undefined } {
  if (!existsSync(file)) throw new UnusableDatabase(`${file} is not there`);
  if (isLive(file, folder)) throw new UnusableDatabase(`${file} is the database itself: name a backup`);
  const database = join(folder, fileName);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw inWords(error, "The data folder (DATA_DIR)");
  }
  return withPartial(database, (partial) => {
    try {
      snapshot(file, partial);
    } catch (error) {
      throw inWords(error, file);
    }
    const holdings = verify(partial, file, false);
    const former = existsSync(database) ? join(folder, formerName(now)) : undefined;
    const lock = former === undefined ? null : takeAlone(database);
    try {
      if (former !== undefined) keepAs(database, former);
      for (const ending of ["-wal", "-shm"]) {
        // Of a database that is damaged or missing: SQLite would take it for the restored one's.
        const left = `${database}${ending}`;
        if (existsSync(left)) renameSync(left, `${former ?? join(folder, formerName(now))}${ending}`);
      }
      renameSync(partial, database);
      flush(folder, true);
    } finally {
      lock?.close();
    }
    return { holdings, former };
  });
}
