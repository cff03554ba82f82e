import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
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
