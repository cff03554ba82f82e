import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { getDatabase } from "./database/database";
import { describeEachDatabase } from "./database/testing/describe-each-database";
import { retention } from "./model/retention";
import { tidy } from "./startup.server";
import { assign, take } from "./testing/assign";
import { guess } from "./testing/guess";
import { question, responsePath, start } from "./testing/take";
import { Visitor } from "./testing/visitor";

const day = 24 * 60 * 60 * 1000;
const hour = day / 24;

const tables = [
  "assignments",
  "assignment_holders",
  "students",
  "student_devices",
  "regrades",
  "attempts",
  "responses",
  "late_responses",
] as const;

/** Everything that is stored of classes and of those who take a quiz alone. */
async function readAll() {
  const database = await getDatabase();
  const rows = await Promise.all(
    tables.map(async (table) => {
      const all = await database.selectFrom(table).selectAll().execute();
      return [table, all.map((row) => JSON.stringify(row)).toSorted()] as const;
    }),
  );
  return Object.fromEntries(rows);
}

const countOf = async (table: "assignments" | "attempts" | "grace_copies") =>
  (await (await getDatabase()).selectFrom(table).selectAll().execute()).length;

/** A class with an answer, and somebody who takes a quiz alone. */
async function fill(): Promise<void> {
  const { code } = await assign();
  const { visitor, attempt } = await take(code, "Mira");
  const asked = question(attempt);
  await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
  await start(new Visitor());
}

/** The server starts: nothing is known of the time before but what is stored. */
const startAt = async (now: number) => {
  Reflect.deleteProperty(globalThis, "wellreadSweep");
  await tidy(now, 0);
};

describeEachDatabase("the sweeper", () => {
  const now = Date.now();
  const due = now + retention + hour;
  beforeEach(async () => {
    const database = await getDatabase();
    for (const table of ["sweeps", "grace_copies", "attempts", "assignments"] as const) {
      await database.deleteFrom(table).execute();
    }
    await fill();
  });
  afterEach(() => vi.unstubAllEnvs());

  it("deletes nothing at a start with the clock a year ahead, nor at any other that day", async () => {
    await startAt(now);
    const before = await readAll();
    for (const hours of [0, 1, 19]) await startAt(now + 365 * day + hours * hour);
    expect(await readAll()).toEqual(before);
    // Set right again, everything goes on as if nothing had been.
    await startAt(now + day);
    expect(await readAll()).toEqual(before);
  });

  it("deletes nothing at the first start of all, whatever the clock says", async () => {
    const before = await readAll();
    await startAt(now + 365 * day);
    expect(await readAll()).toEqual(before);
  });

  it("believes a clock that says the same a day later, and keeps what it deletes for a day", async () => {
    await startAt(now);
    const before = await readAll();
    await startAt(due);
    await startAt(due + day);
    expect([await countOf("assignments"), await countOf("attempts")]).toEqual([0, 0]);
    expect(await countOf("grace_copies")).toBe(2);
    // It was wrong after all: setting it right brings everything back.
    await startAt(now + 2 * day);
    expect(await readAll()).toEqual(before);
    expect(await countOf("grace_copies")).toBe(0);
  });

  it("deletes what came due since the last time while the server runs, and its copies after a day", async () => {
    await startAt(due - 2 * day);
    for (let days = 1; days <= 2; days += 1) await tidy(due - (2 - days) * day, days * day);
    expect([await countOf("assignments"), await countOf("attempts")]).toEqual([0, 0]);
    expect(await countOf("grace_copies")).toBe(2);
    await tidy(due + day, 3 * day);
    expect(await countOf("grace_copies")).toBe(0);
  });

  it("brings everything back for an operator who says so, and deletes nothing until they take it back", async () => {
    await startAt(due - day);
    const before = await readAll();
    await startAt(due);
    expect(await countOf("assignments")).toBe(0);
    vi.stubEnv("KEEP_EXPIRED", "1");
    await startAt(due + hour);
    expect(await readAll()).toEqual(before);
    await startAt(due + day);
    expect(await readAll()).toEqual(before);
  });

  it("deletes no more than a bound a day of what was due long ago", async () => {
    const made = 25;
    for (let each = 1; each < made; each += 1) await assign();
    const database = await getDatabase();
    await database.updateTable("assignments").set({ touched_at: 1 }).execute();
    await database.updateTable("attempts").set({ touched_at: 1 }).execute();
    await startAt(now);
    await tidy(now + hour, hour);
    expect(await countOf("assignments"), "an hour's share is none").toBe(made);
    await tidy(now + hour + day, hour + day);
    expect(await countOf("assignments")).toBe(made - 20);
    await tidy(now + hour + 2 * day, hour + 2 * day);
    expect(await countOf("assignments")).toBe(0);
  });
});
