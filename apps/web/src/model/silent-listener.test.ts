import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { closeDatabase, openDatabase, setDatabase } from "@/database/database";
import { type Made, makeDatabase } from "@/database/testing/make-database";
import { assign, type Made as Assignment } from "@/testing/assign";
import { type SilentProxy, startSilentProxy } from "@/testing/silent-proxy";
import { publish, subscribe } from "./events";
import { assignmentIdSchema } from "./ids";

let database: Made;
let proxy: SilentProxy;
let made: Assignment;

beforeEach(async () => {
  database = await makeDatabase.postgres();
  setDatabase(await openDatabase(database.place));
  const direct = new URL(database.place.databaseUrl ?? "");
  proxy = await startSilentProxy(Number(direct.port));
  vi.stubEnv("DATABASE_URL", String(Object.assign(new URL(direct), { host: `localhost:${proxy.port}` })));
  made = await assign();
});
afterEach(async () => {
  vi.useRealTimers();
  await closeDatabase();
  proxy.close();
  vi.unstubAllEnvs();
  await database.remove();
});

it("what other servers tell arrives again after the listening connection has silently died", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "setTimeout", "clearTimeout"] });
  const id = assignmentIdSchema.parse(made.id);
  let told = 0;
  const unsubscribe = await subscribe(id, () => (told += 1));
  // The publishing connection is another one, past the proxy, as another server has.
  await publish(id);
  await vi.waitFor(() => expect(told).toBe(1));
  proxy.silence();
  await publish(id);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(told, "nothing comes through").toBe(1);
  proxy.restore();
  await vi.advanceTimersByTimeAsync(5000);
  await vi.advanceTimersByTimeAsync(1000);
  await vi.waitFor(() => expect(told, "who watches is told that something may have been missed").toBe(2));
  await publish(id);
  await vi.waitFor(() => expect(told).toBe(3));
  unsubscribe();
});
