import { once } from "node:events";
import { expect, it } from "vitest";
import { spawnScript } from "@/testing/spawn-script";

it("a run that failed ends as failed, though it used a PostgreSQL, and another after it", async () => {
  const child = spawnScript(new URL("../../testing/start-and-fail.ts", import.meta.url), {});
  child.stdout.resume();
  child.stderr.resume();
  expect(await once(child, "exit")).toEqual([3, null]);
});
