import { setTimeout } from "node:timers/promises";
import { Kysely, PostgresDialect, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assign, take } from "@/testing/assign";
import { attackSize, noteCounts } from "@/testing/attack";
import { type BundledScript, bundleScript, databaseVariables } from "@/testing/spawn-script";
import { guess } from "@/testing/guess";
import { question, responsePath } from "@/testing/take";
import { closeDatabase, getDatabase, openDatabase, setDatabase } from "./database";
import { migrationNames } from "./migration-names";
import type { DatabaseSchema } from "./schema";
import { openSqlite } from "./sqlite";
import { type Maker, makeDatabase, type Place } from "./testing/make-database";

/** How often each database's migration is killed. */
const kills = attackSize(2);

const modules = import.meta.glob<Migration>(["./migrations/*.ts", "!./migrations/*.test.ts"], {
  eager: true,
});
const migrations = Object.fromEntries(
  Object.entries(modules).map(([file, migration]) => [file.slice("./migrations/".length, -3), migration]),
);

/** A version with assignments, from long ago. */
const former = "0003-kept-forms";

const tables = ["banks", "assignments", "assignment_holders", "students", "attempts", "responses"] as const;
type Rows = Record<(typeof tables)[number], Record<string, unknown>[]>;

/** What a class has stored, with today's columns. */
async function classRows(make: Maker): Promise<Rows> {
  const { place, remove } = await make();
  setDatabase(await openDatabase(place));
  const { code } = await assign();
  for (const name of ["Mira", "Noor", "Kim", "Ali"]) {
    const { visitor, attempt } = await take(code, name);
    const asked = question(attempt);
    await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
  }
  const database = await getDatabase();
  const rows: Rows = {
    banks: [],
    assignments: [],
    assignment_holders: [],
    students: [],
    attempts: [],
    responses: [],
  };
  for (const table of tables) {
    const all = sql<Record<string, unknown>>`select * from ${sql.table(table)}`;
    rows[table] = (await all.execute(database)).rows;
  }
  await closeDatabase();
  await remove();
  return rows;
}

/** Opens a database as it is. */
const openBare = ({ dataDir, databaseUrl }: Place): Kysely<DatabaseSchema> =>
  databaseUrl === undefined
    ? openSqlite(dataDir)
    : new Kysely({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: databaseUrl }) }) });

/** Turns an empty database into one of a former version that has a class, and closes it. */
async function makeFormer(place: Place, rows: Rows): Promise<void> {
  const database = openBare(place);
  const provider = { getMigrations: async () => migrations };
  const { error } = await new Migrator({ db: database, provider }).migrateTo(former);
  if (error !== undefined) throw new Error("not migrated", { cause: error });
  const described = await database.introspection.getTables();
  for (const table of tables) {
    const columns = described.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? [];
    for (const row of rows[table]) {
      // Before it was the exact name, it was called a skeleton.
      const known = Object.entries({ ...row, skeleton: row["exact_name"] });
      const stored = known.filter(([name]) => columns.includes(name));
      await sql`insert into ${sql.table(table)} (${sql.join(stored.map(([name]) => sql.ref(name)))})
        values (${sql.join(stored.map(([, value]) => value))})`.execute(database);
    }
  }
  await database.destroy();
}

let script: BundledScript | undefined;
beforeAll(async () => {
  script = await bundleScript(new URL("testing/open-and-count.ts", import.meta.url));
});
afterAll(() => script?.remove());

/** Starts a process that migrates, and kills it after so many milliseconds; says how long it took if it finished. */
async function migrateUntilKilled(place: Place, after?: number): Promise<number | undefined> {
  if (script === undefined) throw new Error("asked for before it was bundled");
  const child = script.spawn(databaseVariables(place));
  let began = 0;
  let took: number | undefined;
  child.stderr.once("data", () => {
    began = performance.now();
    if (after !== undefined) void setTimeout(after).then(() => child.kill("SIGKILL"));
  });
  child.stdout.once("data", () => {
    took = performance.now() - began;
  });
  await new Promise((resolve) => child.on("close", resolve));
  return took;
}

async function migrationsOf(place: Place): Promise<string[]> {
  const database = openBare(place);
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
  await database.destroy();
  return rows.map(({ name }) => name).toSorted();
}

async function countRows(place: Place): Promise<Record<string, number>> {
  const database = await openDatabase(place);
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
      database,
    );
    counts[table] = Number(rows[0]?.n);
  }
  await database.destroy();
  return counts;
}

const counted = { kills: 0, unfinished: 0, unusable: 0 };
afterAll(() =>
  noteCounts(
    `${counted.kills} kills of a migration on 2 databases, ${counted.unfinished} of them before it was done: ${counted.unusable} databases that could not be used at the next start`,
  ),
);

describe("a database whose migration is killed", () => {
  it.each(Object.entries(makeDatabase))(
    "is as before or migrated, and is used with all its rows at the next start (%s)",
    async (_kind, make) => {
      const rows = await classRows(make);
      const all = Object.fromEntries(tables.map((table) => [table, rows[table].length]));
      expect(all).toMatchObject({ students: 4, attempts: 4, responses: 4 });
      /** How long it takes undisturbed. */
      let window: number | undefined;
      for (let round = 0; round <= kills; round += 1) {
        const { place, remove } = await make();
        await makeFormer(place, rows);
        const took = await migrateUntilKilled(
          place,
          window === undefined ? undefined : Math.random() * window,
        );
        const names = await migrationsOf(place);
        expect([
          [former, 3],
          [migrationNames.at(-1), migrationNames.length],
        ]).toContainEqual([names.at(-1), names.length]);
        counted.unusable += 1;
        expect(await countRows(place)).toEqual(all);
        expect(await migrationsOf(place)).toEqual([...migrationNames]);
        counted.unusable -= 1;
        counted.kills += round === 0 ? 0 : 1;
        counted.unfinished += took === undefined ? 1 : 0;
        window ??= took;
        await remove();
      }
    },
    3_600_000,
  );
});
