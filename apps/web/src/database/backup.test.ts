import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { finished, spawnScript } from "@/testing/spawn-script";
import { guess } from "@/testing/guess";
import { question, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { backUp, restore } from "./backup";
import { closeDatabase, openDatabase, setDatabase } from "./database";
import { type Made, makeDatabase } from "./testing/make-database";

const script = new URL("../../scripts/keep-database.ts", import.meta.url);

let made: Made;
let dataDir: string;
let file: string;

beforeEach(async () => {
  made = await makeDatabase.sqlite();
  dataDir = join(made.place.dataDir, "data");
  file = join(made.place.dataDir, "class.backup");
  setDatabase(await openDatabase({ dataDir, databaseUrl: undefined }));
});
afterEach(async () => {
  await closeDatabase();
  await made.remove();
});

/** Everything that a database file says of answers: which question of which attempt, in which revision. */
function readAnswers(path: string): Map<string, number> {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare("select attempt, question, revision from responses").all();
  database.close();
  return new Map(
    rows.map((row) => [`${String(row["attempt"])} ${String(row["question"])}`, Number(row["revision"])]),
  );
}

/** A student who answers one question after the other for as long as they may. */
async function work(isOver: () => boolean, acknowledged: Map<string, number>): Promise<void> {
  const visitor = new Visitor();
  const attempt = await start(visitor);
  for (let revision = 1; !isOver(); revision += 1) {
    const asked = question(attempt, ((revision - 1) % attempt.questions.length) + 1);
    const saved = await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision });
    expect(saved.status).toBe(200);
    acknowledged.set(`${attempt.id} ${asked.id}`, revision);
    // The next request comes from the network, after whatever else is waiting.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("a backup", () => {
  it("taken while a class is at work has every answer that was acknowledged before, and restores elsewhere", async () => {
    const acknowledged = new Map<string, number>();
    let isOver = false;
    const everybody = Promise.all(Array.from({ length: 6 }, () => work(() => isOver, acknowledged)));
    while (acknowledged.size < 20) await new Promise((resolve) => setTimeout(resolve, 5));

    const before = new Map(acknowledged);
    const taking = spawnScript(script, { DATA_DIR: dataDir, DATABASE_URL: "" }, ["backup", file]);
    const said = await finished(taking);
    const after = acknowledged.size;
    isOver = true;
    await everybody;
    expect(said).toMatch(/^backed up to .*: 0 assignments, 0 students, 6 attempts, \d+ answers\n$/);
    expect(after).toBeGreaterThan(before.size - 1);

    const elsewhere = join(made.place.dataDir, "elsewhere");
    expect(restore(elsewhere, file).former).toBeUndefined();
    const restored = readAnswers(join(elsewhere, "wellread.db"));
    for (const [answer, revision] of before) expect(restored.get(answer)).toBeGreaterThanOrEqual(revision);
    // The restored one is opened, migrated and written to as any other.
    await closeDatabase();
    setDatabase(await openDatabase({ dataDir: elsewhere, databaseUrl: undefined }));
    await start(new Visitor());
  });

  it("is one file that only its owner may read, and nothing is left beside it", () => {
    backUp(dataDir, file, { overwrite: false });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(made.place.dataDir).toSorted()).toEqual(["class.backup", "data"]);
  });

  it("overwrites a file only when told, and never the database itself", () => {
    writeFileSync(file, "dear diary");
    expect(() => backUp(dataDir, file, { overwrite: false })).toThrow("is there already");
    expect(readFileSync(file, "utf8")).toBe("dear diary");
    expect(backUp(dataDir, file, { overwrite: true })).toMatchObject({ attempts: 0 });
    for (const name of ["wellread.db", "wellread.db-wal", "../data/wellread.db"]) {
      expect(() => backUp(dataDir, join(dataDir, name), { overwrite: true })).toThrow("the database itself");
    }
  });

  it("of nothing is refused in words, and makes no database", () => {
    const empty = join(made.place.dataDir, "empty");
    mkdirSync(empty);
    expect(() => backUp(empty, file, { overwrite: false })).toThrow("There is no database");
    expect(readdirSync(empty)).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });
});

describe("a restore", () => {
  it("is refused while a server has the database open, and leaves everything as it was", async () => {
    await start(new Visitor());
    backUp(dataDir, file, { overwrite: false });
    await start(new Visitor());
    expect(() => restore(dataDir, file)).toThrow("A server is running");
    await start(new Visitor());
    await closeDatabase();
    expect(readdirSync(dataDir)).toEqual(["wellread.db"]);
  });

  it("keeps the former database beside, with everything in it", async () => {
    backUp(dataDir, file, { overwrite: false });
    const attempt = await start(new Visitor());
    await closeDatabase();
    const { former = "", holdings } = restore(dataDir, file, new Date(Date.UTC(2026, 2, 1, 8, 15, 30)));
    expect(holdings.attempts).toBe(0);
    expect(former).toBe(join(dataDir, "wellread-before-2026-03-01T08-15-30Z.db"));
    const kept = new DatabaseSync(former);
    expect(kept.prepare("select id from attempts").all()).toEqual([{ id: attempt.id }]);
    kept.close();
    expect(statSync(join(dataDir, "wellread.db")).mode & 0o777).toBe(0o600);
  });

  it("takes the place of a database that is damaged, which is kept as well", async () => {
    backUp(dataDir, file, { overwrite: false });
    await closeDatabase();
    writeFileSync(join(dataDir, "wellread.db"), "not a database at all ".repeat(300));
    const { former = "" } = restore(dataDir, file);
    expect(readFileSync(former, "utf8")).toContain("not a database");
    setDatabase(await openDatabase({ dataDir, databaseUrl: undefined }));
  });

  it.each([
    [
      "a newer version",
      "insert into kysely_migration values ('9999-later', '2030')",
      "newer version of Wellread",
    ],
    [
      "another program",
      "delete from kysely_migration; insert into kysely_migration values ('a', 'b')",
      "not a database of Wellread",
    ],
    ["another program, without migrations", "drop table kysely_migration", "not a database of Wellread"],
    ["nobody, as it is empty", "", "is empty"],
  ])("of a file by %s is refused before anything is touched", async (_whose, change, reason) => {
    if (change === "") new DatabaseSync(file).exec("pragma user_version = 1");
    else {
      backUp(dataDir, file, { overwrite: false });
      new DatabaseSync(file).exec(change);
    }
    await closeDatabase();
    const before = readFileSync(join(dataDir, "wellread.db"));
    expect(() => restore(dataDir, file)).toThrow(reason);
    expect(readFileSync(join(dataDir, "wellread.db")).equals(before)).toBe(true);
    expect(readdirSync(dataDir)).toEqual(["wellread.db"]);
  });

  it("of a damaged file is refused", async () => {
    for (let each = 0; each < 5; each += 1) await start(new Visitor());
    backUp(dataDir, file, { overwrite: false });
    await closeDatabase();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(7, 8192, bytes.length - 4096));
    expect(() => restore(dataDir, file)).toThrow(/damaged|not a database/);
    writeFileSync(file, "hello");
    expect(() => restore(dataDir, file)).toThrow("not a database");
    expect(() => restore(dataDir, `${file}-missing`)).toThrow("is not there");
  });
});

describe("a server on PostgreSQL", () => {
  it.each([
    ["backup", "pg_dump"],
    ["restore", "pg_restore"],
  ])("is told to %s with %s", async (command, tool) => {
    const secret = "postgres://somebody:geheim@localhost/wellread";
    const asked = finished(spawnScript(script, { DATABASE_URL: secret, DATA_DIR: dataDir }, [command, file]));
    await expect(asked).rejects.toThrow(tool);
    await expect(asked).rejects.not.toThrow("geheim");
  });
});
