import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { bankSchema } from "@wellread/content";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resultViewSchema } from "@/attempt/result.server";
import { startedViewSchema } from "@/attempt/start.server";
import { regradeAnswerSchema } from "@/class/regrade-input.server";
import { classResultsSchema } from "@/class/results-view.server";
import { articles } from "@/model/banks";
import { Visitor } from "@/testing/visitor";
import { closeDatabase, getDatabase, openDatabase, setDatabase } from "./database";
import { makeDatabase } from "./testing/make-database";

/*
 * A database as a server left it before questions were made of asks: an attempt at ten questions of item models, and a class of two
 * with a correction. Its bank holds the questions that are asked in it, and its secrets are of nobody.
 */
const stored = readFileSync(new URL("testing/before-asks.sql", import.meta.url), "utf8");
const storedAt = 1796067949244;
/** Times are moved to now, so that nothing is due. */
const recent = (sql: string): string => {
  const later = Date.now() - storedAt;
  return sql.replaceAll(/\b1796\d{9}\b/g, (time) => String(Number(time) + later));
};

const holder = (secret: string): Visitor => Object.assign(new Visitor(), { cookie: `wellread=${secret}` });
const alone = holder("dtj2po9vgfru23kLKsPoVbOjwcY3TSadr15CEXbslrs");
const teacher = holder("5t-LP_B_cxXfOuAWkYqvpFn1ZnioOyy9HOsa2L_MiIA");
const mira = holder("RrC84dElzPF9wb8Bo-xHD1A_SC-e0jA1BIw3WdZ4ufY");
const attempt = "/api/v1/attempts/ojz8AIYaIMXG5L4JkRk50A";
const assignment = "/api/v1/assignments/YHsC2TJwt4pkPof3c4h1SA";
const corrected = "q-2qis0hvhy8l8v";

const resultsOf = async () => classResultsSchema.parse((await teacher.get(`${assignment}/results`)).json);
const pointsOf = (results: Awaited<ReturnType<typeof resultsOf>>) =>
  Object.fromEntries(results.students.map(({ nickname, result }) => [nickname, result?.points]));

describe("a database from before questions were made of asks", () => {
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const made = await makeDatabase.sqlite();
    remove = made.remove;
    const file = new DatabaseSync(join(made.place.dataDir, "wellread.db"), {
      enableForeignKeyConstraints: false,
    });
    file.exec(recent(stored));
    file.close();
    setDatabase(await openDatabase(made.place));
  });
  afterAll(async () => {
    await closeDatabase();
    await remove();
  });

  it("has a bank that the parser still takes, and that is not the one that is served", async () => {
    const rows = await (await getDatabase()).selectFrom("banks").selectAll().execute();
    const banks = rows.map(({ bank }) => bankSchema.parse(JSON.parse(bank)));
    const served = new Set(articles.flatMap(({ bank }) => bank.questions.map(({ id }) => id)));
    expect(banks.map(({ siblings }) => siblings)).toEqual([[]]);
    expect(banks.flatMap(({ questions }) => questions).filter(({ id }) => served.has(id))).toEqual([]);
  });

  it("shows the result of a stored attempt as it was, with its questions, keys and feedback", async () => {
    const { result, questions } = resultViewSchema.parse((await alone.get(`${attempt}/result`)).json);
    expect(result).toMatchObject({ points: 2, outOf: 10 });
    expect(questions.map(({ score }) => score?.outcome)).toEqual([
      "wrong",
      "wrong",
      "wrong",
      "right",
      "wrong",
      "wrong",
      "wrong",
      "wrong",
      "wrong",
      "right",
    ]);
    expect(questions.every(({ feedback, key }) => key !== null && Object.keys(feedback).length > 0)).toBe(
      true,
    );
    expect(questions[0]?.question.stem).toContain("How many kinds of things");
  });

  it("lets its owner practise what was missed", async () => {
    const { status, json } = await alone.post("/api/v1/attempts", { practiceOf: attempt.split("/").at(-1) });
    expect(status).toBe(201);
    expect(startedViewSchema.parse(json).attempt.questions.length).toBeGreaterThan(0);
  });

  it("shows a class its results by the correction in force, and takes it back and makes another", async () => {
    const before = await resultsOf();
    expect(pointsOf(before)).toEqual({ Mira: 1, Noor: 1 });
    const undone = await teacher.post(`${assignment}/regrades`, {
      undo: before.regrades[0]?.id,
      lower: true,
    });
    expect(regradeAnswerSchema.safeParse(undone.json).error).toBeUndefined();
    expect(pointsOf(await resultsOf())).toEqual({ Mira: 0, Noor: 1 });
    await teacher.post(`${assignment}/regrades`, {
      regrade: { kind: "drop", question: corrected },
      reason: "Unclear",
    });
    expect((await resultsOf()).questions[0]).toMatchObject({ id: corrected, dropped: true });
  });

  it("gives the assignment away as files, and shows a student what she answered", async () => {
    const file = await teacher.get(`${assignment}/export.json`);
    expect(file.status).toBe(200);
    expect(file.text).toContain(corrected);
    const table = await teacher.get(`${assignment}/results.csv`);
    expect(table.text).toContain("Mira");
    expect((await mira.get("/api/v1/attempts/bo6De6YzRCJ_05Kwnvpq4Q/result")).status).toBe(200);
  });
});
