import { describe, expect, it } from "vitest";
import { databaseVariables, finished, spawnScript } from "@/testing/spawn-script";
import { getDatabase } from "./database";
import { migrationNames } from "./migration-names";
import { describeEachDatabase } from "./testing/describe-each-database";
import { makeDatabase } from "./testing/make-database";

const attempt = {
  id: "a",
  owner: "o",
  article: "will-of-victory",
  topic: "all",
  practice_of: null,
  quiz: "{}",
  bank: "v",
  option_seed: "s",
  started_at: Date.UTC(2026, 0, 1),
  touched_at: 1,
  submitted_at: null,
};
const bank = { version: "v", article: "will-of-victory", locale: "en", bank: "{}" };

describeEachDatabase("the database", () => {
  it("returns integers as numbers, however large a time is", async () => {
    const database = await getDatabase();
    await database.insertInto("banks").values(bank).execute();
    await database.insertInto("attempts").values(attempt).execute();
    const row = await database.selectFrom("attempts").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject(attempt);
  });

  it("deletes an attempt's responses and keys with it", async () => {
    const database = await getDatabase();
    await database
      .insertInto("responses")
      .values({ attempt: "a", question: "q", response: null, revision: 1, marked: 0, saved_at: 1 })
      .execute();
    await database.deleteFrom("attempts").where("id", "=", "a").execute();
    expect(await database.selectFrom("responses").selectAll().execute()).toEqual([]);
  });

  it("refuses a response to an attempt that is not there", async () => {
    const orphan = { attempt: "none", question: "q", response: null, revision: 1, marked: 0, saved_at: 1 };
    const database = await getDatabase();
    await expect(database.insertInto("responses").values(orphan).execute()).rejects.toThrow(/foreign key/i);
  });
});

describe("a database on which several servers start at once", () => {
  it.each(["sqlite", "postgres"] as const)("is migrated once (%s)", async (kind) => {
    const { place, remove } = await makeDatabase[kind]();
    const script = new URL("testing/open-and-count.ts", import.meta.url);
    const servers = Array.from({ length: 3 }, () => spawnScript(script, databaseVariables(place)));
    const all = String(migrationNames.length);
    expect(await Promise.all(servers.map(finished))).toEqual([all, all, all]);
    await remove();
  });
});
