import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CompiledQuery, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databaseVariables, spawnScript } from "@/testing/spawn-script";
import { guess } from "@/testing/guess";
import { question, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { closeDatabase, findOutage, getDatabase, openDatabase, setDatabase } from "./database";
import { describeEachDatabase } from "./testing/describe-each-database";
import { type Made, makeDatabase } from "./testing/make-database";

let made: Made;
let path: string;

beforeEach(async () => {
  made = await makeDatabase.sqlite();
  path = join(made.place.dataDir, "wellread.db");
});
afterEach(() => made.remove());

const open = () => openDatabase(made.place);

/** Has a file that another program, or another version of this one, made. */
const make = (statements: string) => {
  const database = new DatabaseSync(path);
  database.exec(statements);
  database.close();
};

describe("a database that cannot be used is refused in words, and left as it is:", () => {
  it.each([
    ["of another program", () => make("create table songs (title text)"), "not a database of Wellread"],
    [
      "of another program that also notes its migrations",
      () =>
        make(
          "create table kysely_migration (name text, timestamp text); insert into kysely_migration values ('001-songs', '')",
        ),
      "not a database of Wellread",
    ],
    [
      "that is no database",
      () => writeFileSync(path, "Dear diary, ".repeat(500)),
      "is not a database, or is damaged",
    ],
    ["that is a folder", () => mkdirSync(path), "cannot be opened"],
    [
      "whose log is all that is left",
      () => writeFileSync(`${path}-wal`, "answers"),
      "is missing from the data folder",
    ],
  ])("one %s", async (_which, prepare, reason) => {
    prepare();
    const before = readdirSync(made.place.dataDir);
    await expect(open()).rejects.toThrow(reason);
    expect(readdirSync(made.place.dataDir)).toEqual(before);
  });

  it("one in a folder that cannot be made", async () => {
    writeFileSync(path, "a file");
    const place = { dataDir: join(path, "data"), databaseUrl: undefined };
    await expect(openDatabase(place)).rejects.toThrow(/The data folder \(DATA_DIR\) cannot be opened/);
  });

  it("one that another program holds", async () => {
    const other = new DatabaseSync(path);
    other.exec("pragma locking_mode = exclusive; begin exclusive");
    await expect(open()).rejects.toThrow("is in use by another program");
    other.close();
  });

  it("opens one of which a first start was cut off", async () => {
    make("create table kysely_migration (name text primary key, timestamp text not null)");
    const database = await open();
    expect(await database.selectFrom("attempts").selectAll().execute()).toEqual([]);
    await database.destroy();
  });
});

describeEachDatabase("a database that a newer version wrote", (place) => {
  it("ends the start with a reason, and stays as it is", async () => {
    const database = await getDatabase();
    await database.executeQuery(
      CompiledQuery.raw("insert into kysely_migration values ('9999-later', '2030')"),
    );
    const server = spawnScript(new URL("testing/start.ts", import.meta.url), databaseVariables(place()));
    let said = "";
    server.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    server.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((resolve) => server.on("close", resolve));
    expect(said).toContain("was written by a newer version of Wellread");
    expect(said).toContain('"event":"start_failed"');
    expect(said).not.toContain("started");
    expect(code).toBe(1);
  });
});

describe("files that are taken away under a running server", () => {
  it.each([
    ["are deleted", () => ["", "-wal", "-shm"].forEach((ending) => rmSync(`${path}${ending}`))],
    ["are moved", () => renameSync(made.place.dataDir, `${made.place.dataDir}-moved`)],
    ["lose their log", () => rmSync(`${path}-wal`)],
    [
      "are replaced",
      () => {
        writeFileSync(`${path}-other`, "");
        renameSync(`${path}-other`, path);
      },
    ],
  ])("get no answer that is called saved, once they %s", async (_how, take) => {
    setDatabase(await open());
    const visitor = new Visitor();
    const attempt = await start(visitor);
    const asked = question(attempt);
    const save = (revision: number) =>
      visitor.put(responsePath(attempt, asked), { response: guess(asked), revision });
    expect((await save(1)).status).toBe(200);
    take();
    const refused = await save(2);
    expect(refused.status).toBe(503);
    expect(refused.json).toMatchObject({ code: "unavailable" });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await visitor.get("/readyz")).status).toBe(503);
    // What was stored can still be read, so a page stays, and keeps what is typed on the device.
    expect((await visitor.get(`/api/v1/attempts/${attempt.id}`)).status).toBe(200);
    await closeDatabase();
    rmSync(`${made.place.dataDir}-moved`, { recursive: true, force: true });
  });
});

describe("a database that another program holds", () => {
  it("keeps nothing else waiting, and a save is answered with when to try again", async () => {
    setDatabase(await open());
    const visitor = new Visitor();
    const attempt = await start(visitor);
    const asked = question(attempt);
    const save = (revision: number) =>
      visitor.put(responsePath(attempt, asked), { response: guess(asked), revision });
    const writer = new DatabaseSync(path);
    writer.exec("begin immediate");

    let longest = 0;
    let last = performance.now();
    const ticks = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const refused = await Promise.all(Array.from({ length: 8 }, () => save(1)));
    clearInterval(ticks);
    expect(longest).toBeLessThan(250);
    for (const { status, json, headers } of refused) {
      expect(status).toBe(503);
      expect(json).toMatchObject({ code: "unavailable", retryAfter: 2 });
      expect(headers.get("retry-after")).toBe("2");
    }
    expect((await visitor.get("/livez")).status).toBe(200);
    expect((await visitor.get("/readyz")).status).toBe(503);

    // One that waits gets its turn as soon as there is one.
    writer.exec("rollback");
    const saved = await save(1);
    expect(saved.status).toBe(200);
    writer.close();
    await closeDatabase();
  });

  it("is waited for if it is let go soon", async () => {
    setDatabase(await open());
    const visitor = new Visitor();
    const attempt = await start(visitor);
    const asked = question(attempt);
    const writer = new DatabaseSync(path);
    writer.exec("begin immediate");
    const saving = visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    writer.exec("commit");
    writer.close();
    expect((await saving).status).toBe(200);
    await closeDatabase();
  });
});

describe("a full disk", () => {
  it("is named in the log and answered with when to try again, and nothing is lost once there is room", async () => {
    const database = await open();
    setDatabase(database);
    const visitor = new Visitor();
    const attempt = await start(visitor);
    const asked = question(attempt);
    const save = (revision: number) =>
      visitor.put(responsePath(attempt, asked), { response: guess(asked), revision });
    // SQLite refuses to grow a database past this many pages with the error of a full disk.
    const pragma = (text: string) => sql.raw(`pragma ${text}`).execute(database);
    await pragma("max_page_count = 1");
    const fill = () =>
      database
        .insertInto("banks")
        .values({ version: String(Math.random()), article: "a", locale: "en", bank: "x".repeat(100_000) })
        .execute();
    await expect(fill()).rejects.toSatisfy((error) => findOutage(error) === "disk_full");
    let refused = 0;
    for (let tries = 0; refused === 0 && tries < 60; tries += 1) {
      const { status } = await new Visitor().post("/api/v1/attempts", {
        article: "will-of-victory",
        topic: "all",
      });
      if (status !== 201) refused = status;
    }
    expect(refused).toBe(503);
    await pragma("max_page_count = 4294967294");
    expect((await save(1)).status).toBe(200);
    await closeDatabase();
  });
});
