import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { guess } from "@/testing/guess";
import { question, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { closeDatabase, openDatabase, setDatabase } from "./database";
import { makeDatabase } from "./testing/make-database";

it("a database that was closed is one file, which has every answer", async () => {
  const { place, remove } = await makeDatabase.sqlite();
  setDatabase(await openDatabase(place));
  const visitor = new Visitor();
  const attempt = await start(visitor);
  const asked = question(attempt);
  await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
  // A reader that is about keeps SQLite from emptying the log when the last writer closes.
  const reader = new DatabaseSync(join(place.dataDir, "wellread.db"));
  reader.prepare("select count(*) from responses").get();
  await closeDatabase();

  const alone = join(place.dataDir, "alone");
  mkdirSync(alone);
  copyFileSync(join(place.dataDir, "wellread.db"), join(alone, "wellread.db"));
  reader.close();
  const copy = new DatabaseSync(join(alone, "wellread.db"));
  expect(copy.prepare("select count(*) as n from responses where response is not null").get()).toEqual({
    n: 1,
  });
  copy.close();
  expect(existsSync(join(place.dataDir, "wellread.db-wal"))).toBe(false);
  await remove();
});
