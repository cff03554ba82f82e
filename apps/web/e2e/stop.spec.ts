import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { request as ask } from "node:http";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { startOwnServer } from "./browser/own-server.ts";

const madeSchema = z.object({ assignment: z.object({ id: z.string() }), token: z.string() });

const origin = (url: string) => ({ "content-type": "application/json", origin: url });

test("a server with a live page open stops within two seconds, and its database is one file with everything @desktop", async () => {
  const server = await startOwnServer();
  try {
    const made = await fetch(`${server.url}/api/v1/assignments`, {
      method: "POST",
      headers: origin(server.url),
      body: JSON.stringify({ article: "will-of-victory", topic: "all" }),
    });
    const { assignment, token } = madeSchema.parse(await made.json());
    const { id } = assignment;
    const live = await fetch(`${server.url}/api/v1/assignments/${id}/events`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(live.status).toBe(200);
    const reader = live.body?.getReader();
    await reader?.read();

    const file = join(server.dataDir, "..", `backup-${id}.db`);
    const backup = spawnSync(process.execPath, ["../../packages/cli/bin/wellread.ts", "backup", file], {
      env: { ...process.env, DATA_DIR: server.dataDir, DATABASE_URL: "" },
      encoding: "utf8",
    });
    expect(backup.stdout).toContain("1 assignments");

    const before = performance.now();
    expect(await server.stop()).toBe(0);
    expect(performance.now() - before).toBeLessThan(2000);
    expect(await reader?.read().then(({ done }) => done)).toBe(true);
    expect(readdirSync(server.dataDir)).toEqual(["wellread.db"]);
    for (const path of [join(server.dataDir, "wellread.db"), file]) {
      const database = new DatabaseSync(path, { readOnly: true });
      expect(database.prepare("select id from assignments").all()).toEqual([{ id }]);
      database.close();
    }
  } finally {
    await server.kill();
  }
});

/** A generator of numbers from 0 to 1, the same for the same seed. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

const paths = [
  "/",
  "/articles/will-of-victory",
  "/a/ABCD-EFGH",
  "/nowhere",
  "/developers",
  "/api/v1/articles",
  "/livez",
];
const endings = [
  "",
  ".rsc",
  "?_rsc=1",
  "?__nextDataReq=1",
  "?nxtPid=%ff",
  "/%F0%9F%98%80",
  ".segments/_tree.segment.rsc",
];
const headers = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
  "next-action",
  "next-resume",
  "x-middleware-subrequest",
  "x-middleware-rewrite",
  "x-invoke-status",
  "x-invoke-error",
  "x-matched-path",
  "x-nextjs-data",
  "x-next-resume-state-length",
];
const values = [
  "1",
  "x",
  "%ff",
  "[]",
  "{}",
  "/_tree",
  "/failed",
  "500",
  "%5B%22%22%2C%7B%7D%5D",
  '["",{},null,"refetch"]',
  "a".repeat(9000),
];

test("nothing that is meant for Next's own parts is answered with a fault of ours @desktop", async ({
  baseURL,
}) => {
  const next = random(10);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? "";
  const faults: string[] = [];
  for (let each = 0; each < 300; each += 1) {
    const path = `${pick(paths)}${pick(endings)}`;
    const sent = Object.fromEntries(Array.from({ length: 3 }, () => [pick(headers), pick(values)]));
    const method = next() < 0.8 ? "GET" : "POST";
    const status = await new Promise<number>((resolve, reject) => {
      const url = new URL(baseURL ?? "");
      const asked = ask({ host: url.hostname, port: url.port, path, method, headers: sent }, (answer) => {
        answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
      });
      asked.on("error", reject).end();
    });
    if (status >= 500) faults.push(`${status} ${method} ${path} ${JSON.stringify(sent)}`);
  }
  expect(faults).toEqual([]);
});
