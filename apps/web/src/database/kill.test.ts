import { createHash } from "node:crypto";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAssignment } from "@/assignment/create.server";
import { readSecret, type Secret } from "@/identity/identity";
import { createInputSchema } from "@/model/assignment";
import { attackSize, inWords, noteCounts } from "@/testing/attack";
import { type BundledScript, bundleScript, databaseVariables } from "@/testing/spawn-script";
import type { Line, Step } from "@/testing/work-forever";
import { closeDatabase, type Database, openDatabase, setDatabase } from "./database";
import { makeDatabase, type Place } from "./testing/make-database";

/** How often each database's server is killed. */
const kills = attackSize(3);
/** A class grows by some students in each round; after so many there is a new one. */
const roundsOfClass = 10;

let script: BundledScript | undefined;
beforeAll(async () => {
  script = await bundleScript(new URL("../testing/work-forever.ts", import.meta.url));
});
afterAll(() => script?.remove());

const counted = { kills: 0, acknowledged: 0, unfinished: 0, lost: 0, doubled: 0 };
afterAll(() =>
  noteCounts(
    `${counted.kills} kills of a class at work on 2 databases: ${inWords(counted.acknowledged)} acknowledged writes, ${counted.lost} lost, ${counted.doubled} doubled; ${counted.unfinished} were under way, and were sent again`,
  ),
);

type Class = { id: string; code: string; teacher: string };

const secretNamed = (name: string): Secret => {
  const secret = readSecret(createHash("sha256").update(name).digest("base64url"));
  if (secret === null) throw new Error("a digest has the form of a secret");
  return secret;
};

async function makeClass(place: Place, round: number): Promise<Class> {
  setDatabase(await openDatabase(place));
  const teacher = `teacher ${round}`;
  const input = createInputSchema.parse({ article: "will-of-victory", topic: "all" });
  const made = await createAssignment(input, secretNamed(teacher));
  await closeDatabase();
  if (!made.ok) throw new Error(made.error.code);
  return { id: made.value.id, code: made.value.code, teacher };
}

/** Lets a class work in a process of its own until that is killed in the middle, and returns what it had printed. */
async function workUntilKilled(
  place: Place,
  made: Class,
  round: number,
  unfinished: Step[],
): Promise<Line[]> {
  if (script === undefined) throw new Error("asked for before it was bundled");
  const child = script.spawn({
    ...databaseVariables(place),
    ASSIGNMENT: made.id,
    CODE: made.code,
    TEACHER: made.teacher,
    ROUND: String(round),
    UNFINISHED: JSON.stringify(unfinished),
  });
  child.stderr.pipe(process.stderr);
  const lines: Line[] = [];
  let isEnding = false;
  for await (const line of createInterface(child.stdout)) {
    lines.push(JSON.parse(line));
    // In the middle of whatever comes after the first steps.
    if (isEnding || lines.length < 6 || !lines.some(({ state }) => state === "acknowledged")) continue;
    isEnding = true;
    void setTimeout(Math.random() * 250).then(() => child.kill("SIGKILL"));
  }
  return lines;
}

const keyOf = ({ step }: Line): string => JSON.stringify(step);

/** The steps that were acknowledged, and those that were under way when the process was killed. */
function sort(lines: readonly Line[]) {
  const acknowledged = lines.filter(({ state }) => state === "acknowledged");
  const done = new Set(acknowledged.map(keyOf));
  const unfinished = lines.filter((line) => line.state === "taken" && !done.has(keyOf(line)));
  return { acknowledged, unfinished: unfinished.map(({ step }) => step) };
}

/** What is stored of a class. */
async function readClass(database: Database, { id }: Class) {
  const students = await database
    .selectFrom("students")
    .select(["id", "nickname"])
    .where("assignment", "=", id)
    .execute();
  const attempts = await database
    .selectFrom("attempts")
    .select(["id", "student", "submitted_at"])
    .where("assignment", "=", id)
    .execute();
  const responses = await database
    .selectFrom("responses")
    .innerJoin("attempts", "attempts.id", "responses.attempt")
    .select(["attempt", "question", "revision"])
    .where("attempts.assignment", "=", id)
    .execute();
  const regrades = await database
    .selectFrom("regrades")
    .select(["id", "question"])
    .where("assignment", "=", id)
    .execute();
  return { students, attempts, responses, regrades };
}

type Stored = Awaited<ReturnType<typeof readClass>>;

/** Which of the acknowledged steps are not stored, and which are stored twice. */
function findFaults(stored: Stored, acknowledged: readonly Line[]): { lost: string[]; doubled: string[] } {
  const lost: string[] = [];
  const doubled: string[] = [];
  const expectOne = (line: Line, found: number): void => {
    if (found === 0) lost.push(keyOf(line));
    if (found > 1) doubled.push(keyOf(line));
  };
  for (const line of acknowledged) {
    const { step, id } = line;
    const own = stored.attempts.filter((attempt) => attempt.id === id);
    if (step.kind === "join") {
      const students = stored.students.filter(({ nickname }) => nickname === step.name);
      expectOne(line, students.length);
      const theirs = stored.attempts.filter(({ student }) => students.some((one) => one.id === student));
      expectOne(line, theirs.length);
      expectOne(line, own.length);
    } else if (step.kind === "submit") {
      expectOne(line, own.filter((attempt) => attempt.submitted_at !== null).length);
    } else if (step.kind === "regrade") {
      expectOne(line, stored.regrades.filter((regrade) => regrade.id === id).length);
    }
  }
  // The last save of a question counts, or the one that was under way after it.
  const saves = acknowledged.filter(({ step }) => step.kind === "save");
  const byAttempt = Map.groupBy(saves, ({ id }) => id);
  for (const [attempt, lines] of byAttempt) {
    const revisions = stored.responses
      .filter((response) => response.attempt === attempt)
      .map(({ revision }) => revision);
    const latest = Map.groupBy(lines, ({ step }) => (step.kind === "save" ? step.question : 0));
    const wanted = [...latest.values()].map((each) =>
      Math.max(...each.map(({ step }) => (step.kind === "save" ? step.revision : 0))),
    );
    for (const revision of new Set(wanted)) {
      const needed = wanted.filter((each) => each >= revision).length;
      if (revisions.filter((each) => each >= revision).length < needed) {
        lost.push(...lines.map(keyOf));
      }
    }
    if (revisions.some((revision) => revision > 2)) doubled.push(...lines.map(keyOf));
  }
  return { lost, doubled };
}

describe("what was acknowledged, joins, saves, submissions and corrections,", () => {
  it.each(["sqlite", "postgres"] as const)(
    "is there once, however often the server is killed and what was under way is sent again (%s)",
    async (kind) => {
      const { place, remove } = await makeDatabase[kind]();
      let made = await makeClass(place, 0);
      let all: Line[] = [];
      let unfinished: Step[] = [];
      for (let round = 0; round < kills; round += 1) {
        if (round > 0 && round % roundsOfClass === 0) {
          made = await makeClass(place, round);
          [all, unfinished] = [[], []];
        }
        const sorted = sort(await workUntilKilled(place, made, round, unfinished));
        all = [...all, ...sorted.acknowledged];
        unfinished = sorted.unfinished.filter(({ kind: step }) => step !== "regrade");
        const database = await openDatabase(place);
        const stored = await readClass(database, made);
        await database.destroy();
        const faults = findFaults(stored, all);
        counted.kills += 1;
        counted.acknowledged += sorted.acknowledged.length;
        counted.unfinished += sorted.unfinished.length;
        counted.lost += faults.lost.length;
        counted.doubled += faults.doubled.length;
        expect(sorted.acknowledged.length).toBeGreaterThan(0);
        expect(faults).toEqual({ lost: [], doubled: [] });
      }
      await remove();
    },
    3_600_000,
  );
});
