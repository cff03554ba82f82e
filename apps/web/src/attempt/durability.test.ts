import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openDatabase } from "@/database/database";
import { makeDatabase, type Place } from "@/database/testing/make-database";
import { newSecret } from "@/identity/identity";
import { databaseVariables, spawnScript } from "@/testing/spawn-script";

const rounds = 5;
const script = new URL("../testing/save-forever.ts", import.meta.url);

type Line = { id?: string; question?: string; revision?: number };

/** Lets a process save until it is killed in the middle, and returns what it had acknowledged by then. */
async function saveUntilKilled(place: Place): Promise<{ id: string; saved: Map<string, number> }> {
  const child = spawnScript(script, { ...databaseVariables(place), SECRET: newSecret() });
  child.stderr.pipe(process.stderr);
  const saved = new Map<string, number>();
  let id = "";
  const read = (async () => {
    for await (const line of createInterface(child.stdout)) {
      const said: Line = JSON.parse(line);
      id = said.id ?? id;
      if (said.question !== undefined) saved.set(said.question, said.revision ?? 0);
      if (saved.size === 1) void setTimeout(Math.random() * 200).then(() => child.kill("SIGKILL"));
    }
  })();
  await read;
  return { id, saved };
}

describe('"Saved" is true', () => {
  it.each(["sqlite", "postgres"] as const)(
    "of every answer, even if the server is killed (%s)",
    async (kind) => {
      const { place, remove } = await makeDatabase[kind]();
      for (let round = 1; round <= rounds; round += 1) {
        const { id, saved } = await saveUntilKilled(place);
        expect(saved.size).toBeGreaterThan(0);
        const database = await openDatabase(place);
        const rows = await database.selectFrom("responses").selectAll().where("attempt", "=", id).execute();
        await database.destroy();
        const stored = new Map(rows.map(({ question, revision }) => [question, revision]));
        for (const [question, revision] of saved) {
          // The save that was under way may have been stored without being acknowledged: that one, and no other.
          expect([revision, revision + 1]).toContain(stored.get(question));
        }
        expect(rows.length - saved.size).toBeLessThanOrEqual(1);
      }
      await remove();
    },
  );
});
