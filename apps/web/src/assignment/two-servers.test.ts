import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { closeDatabase, openDatabase, setDatabase } from "@/database/database";
import { type Made, makeDatabase } from "@/database/testing/make-database";
import { assign, secretOf, take } from "@/testing/assign";
import { databaseVariables, spawnScript } from "@/testing/spawn-script";
import { guess } from "@/testing/guess";
import { question, responsePath } from "@/testing/take";

let database: Made;

beforeAll(async () => {
  database = await makeDatabase.postgres();
  vi.stubEnv("DATABASE_URL", database.place.databaseUrl);
  setDatabase(await openDatabase(database.place));
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
  await database.remove();
});

/** The lines that a process prints, one by one. */
async function* linesOf(child: ReturnType<typeof spawnScript>): AsyncGenerator {
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line);
}

it("what one server stores, another one over the same PostgreSQL shows", async () => {
  const { teacher, id, code } = await assign();
  const script = new URL("../testing/watch-progress.ts", import.meta.url);
  const watcher = spawnScript(script, {
    ...databaseVariables(database.place),
    ASSIGNMENT: id,
    SECRET: secretOf(teacher),
  });
  const lines = linesOf(watcher);
  const next = async () => (await lines.next()).value;
  expect(await next()).toEqual([]);
  const { visitor, attempt } = await take(code, "Mira");
  expect(await next()).toEqual([0]);
  const asked = question(attempt);
  await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
  expect(await next()).toEqual([1]);
  watcher.kill();
  await once(watcher, "close");
});
