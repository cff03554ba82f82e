import { afterAll, beforeAll, expect, it } from "vitest";
import { type Made, makeDatabase } from "@/database/testing/make-database";
import { databaseVariables, finished, spawnScript } from "@/testing/spawn-script";
import { rules } from "./limits";

let database: Made;

beforeAll(async () => {
  database = await makeDatabase.postgres();
});
afterAll(async () => {
  await database.remove();
});

it("two servers over one PostgreSQL count together, and let no more pass than one", async () => {
  const script = new URL("../testing/use-up-limit.ts", import.meta.url);
  const { points } = rules.lookUpDevice;
  const count = (times: number) =>
    finished(spawnScript(script, { ...databaseVariables(database.place), TIMES: String(times) }));
  const passed = await Promise.all([count(points), count(points)]);
  expect(passed.reduce((sum, each) => sum + Number(each), 0)).toBe(points);
  expect(await count(1)).toBe("0");
});
