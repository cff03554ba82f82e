import { regradeSchema } from "@wellread/assessment";
import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { expect, it } from "vitest";
import { listQuestions } from "@/assignment/questions.server";
import { resultViewSchema } from "@/attempt/result.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { answer } from "@/testing/app-routes";
import { assign, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { finish, responsePath } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { assignmentExportSchema } from "./assignment-export.server";
import { regradeAnswerSchema } from "./regrade-input.server";
import { type ClassResults, classResultsSchema } from "./results-view.server";

const missing = "AAAAAAAAAAAAAAAAAAAAAA";
const api = ({ id }: Pick<Made, "id">, rest: string) => `/api/v1/assignments/${id}/${rest}`;

const resultsOf = async (made: Made): Promise<ClassResults> =>
  classResultsSchema.parse((await made.teacher.get(api(made, "results"))).json);

async function bytesOf(made: Made, rest: string): Promise<ArrayBuffer> {
  const headers = { host: "localhost:3000", cookie: made.teacher.cookie ?? "" };
  return (await answer(new Request(`http://localhost:3000${api(made, rest)}`, { headers }))).arrayBuffer();
}

const scores = ({ students }: ClassResults) =>
  students.map(({ nickname, result }) => [nickname, result?.points ?? null, result?.outOf ?? null]);

/** The points of a row, and out of how many, as a file has them. */
const figures = (row: readonly unknown[]) => row.slice(1, 3).map((cell) => Number(cell ?? ""));

/** A class in which one guessed everything, one answered nothing, and one is still at work. */
async function teach(settings = {}) {
  const made = await assign(settings);
  const mira = await take(made.code, "Mira");
  const guessed = await finish(mira.visitor, mira.attempt);
  const formula = await take(made.code, "=1+1");
  await formula.visitor.post(`/api/v1/attempts/${formula.attempt.id}/submission`);
  await take(made.code, "Ali");
  return { ...made, mira, guessed, formula };
}

/** A question that the guesses got right. */
const bestOf = ({ guessed }: Awaited<ReturnType<typeof teach>>): string => {
  const best = guessed.result.questions.find(({ score }) => score.points > 0)?.question;
  if (best === undefined) throw new Error("all guesses were wrong");
  return best;
};

const regrade = async (made: Made, body: object) =>
  regradeAnswerSchema.parse((await made.teacher.post(api(made, "regrades"), body)).json);

const override = (question: string, attempt: string, points: number, lower = false) => ({
  regrade: regradeSchema.parse({ kind: "override", question, attempt, points, lower }),
  reason: "Said it aloud",
});

describeEachDatabase("the results of a class", () => {
  it("are those that the students see, without anyone who is still at work", async () => {
    const made = await teach();
    const results = await resultsOf(made);
    expect(scores(results)).toEqual([
      ["Mira", made.guessed.result.points, 10],
      ["=1+1", 0, 10],
      ["Ali", null, null],
    ]);
    expect(results.statistics.n).toBe(2);
    expect(results.statistics.discuss).toHaveLength(3);
    expect(results.students[2]).toMatchObject({ atWork: true, submitted: 0 });
  });

  it("count only first attempts in the statistics, and the best attempt in the table if the teacher chose that", async () => {
    const made = await assign({ attempts: 2, counts: "best", feedback: "after-closing" });
    const { visitor, attempt } = await take(made.code, "Mira");
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    const second = await take(made.code, "Mira", visitor);
    for (const asked of second.attempt.questions) {
      await visitor.put(responsePath(second.attempt, asked), { response: guess(asked), revision: 1 });
    }
    await visitor.post(`/api/v1/attempts/${second.attempt.id}/submission`);
    const results = await resultsOf(made);
    expect(results.students[0]).toMatchObject({ submitted: 2 });
    expect(results.statistics.n).toBe(1);
    expect(results.statistics.distribution.mean).toBe(0);
  });

  it("are a 404 to strangers and students, as if the assignment did not exist", async () => {
    const made = await teach();
    const stranger = await assign();
    for (const who of [stranger.teacher, made.mira.visitor, new Visitor()]) {
      for (const rest of ["results", "regrades", "results.csv", "results.xlsx", "export.json"]) {
        const [foreign, absent] = [await who.get(api(made, rest)), await who.get(api({ id: missing }, rest))];
        expect([foreign.status, foreign.text]).toEqual([404, absent.text]);
      }
      const question = made.mira.attempt.questions[0]?.id ?? "";
      const body = override(question, made.mira.attempt.id, 1);
      expect((await who.post(api(made, "regrades"), body)).status).toBe(404);
    }
  });

  it("are right if students have variants", async () => {
    const made = await teach({ variant: "per-student" });
    const results = await resultsOf(made);
    expect(results.sameForAll).toBe(false);
    expect(results.students[0]?.result?.cells).toHaveLength(10);
  });
});

const allBanks = async () => (await getDatabase()).selectFrom("banks").selectAll().execute();

describeEachDatabase("a regrade", () => {
  it("is previewed without a trace, changes the scores that it said, is shown to the student, and is undone", async () => {
    const made = await teach();
    const [asked] = made.formula.attempt.questions;
    const body = override(asked?.id ?? "", made.formula.attempt.id, 1);
    const before = await resultsOf(made);
    const { preview } = await regrade(made, { ...body, preview: true });
    expect(preview).toMatchObject({ up: 1, down: 0, moves: [{ nickname: "=1+1", after: { points: 1 } }] });
    expect(scores(await resultsOf(made))).toEqual(scores(before));

    const { regrades } = await regrade(made, body);
    expect(scores(await resultsOf(made))[1]).toEqual(["=1+1", 1, 10]);
    const told = resultViewSchema.parse(
      (await made.formula.visitor.get(`/api/v1/attempts/${made.formula.attempt.id}/result`)).json,
    );
    expect(told).toMatchObject({
      result: { points: 1 },
      regraded: { before: { points: 0 }, questions: [{ number: 1, before: 0, after: 1 }] },
    });
    expect(JSON.stringify(told)).not.toContain("Said it aloud");

    const undone = await regrade(made, { undo: regrades[0]?.id, lower: true });
    expect(undone.regrades).toMatchObject([{ undoneAt: expect.any(String) }]);
    expect(scores(await resultsOf(made))).toEqual(scores(before));
    const again = await made.teacher.post(api(made, "regrades"), { undo: regrades[0]?.id });
    expect([again.status, again.json]).toEqual([404, expect.objectContaining({ code: "regrade_not_found" })]);
  });

  it("keeps the reason that its form posts, and leads to an address without it", async () => {
    const made = await teach();
    const { regrade: looked } = override(
      made.formula.attempt.questions[0]?.id ?? "",
      made.formula.attempt.id,
      1,
    );
    const send = (fields: [string, string][]) =>
      made.teacher.submit(`/assignments/${made.id}/results/regrades`, [
        ["input", JSON.stringify({ regrade: looked })],
        ...fields,
      ]);
    expect((await send([])).status).toBe(400);
    const sent = await send([["reason", "Mira was ill"]]);
    expect([sent.status, sent.headers.get("location")]).toEqual([
      303,
      `/assignments/${made.id}/results?done=regraded`,
    ]);
    expect((await resultsOf(made)).regrades).toMatchObject([{ reason: "Mira was ill" }]);
  });

  it("lowers nobody's score unless that is ticked, and says how many it spared", async () => {
    const made = await teach();
    const best = bestOf(made);
    const body = override(best, made.mira.attempt.id, 0);
    expect((await regrade(made, { ...body, preview: true })).preview).toMatchObject({ down: 0, spared: 1 });
    await regrade(made, body);
    expect(scores(await resultsOf(made))[0]).toEqual(["Mira", made.guessed.result.points, 10]);
    const ticked = override(best, made.mira.attempt.id, 0, true);
    expect((await regrade(made, ticked)).preview).toMatchObject({ down: 1, spared: 0 });
  });

  it("drops a question for everybody whose score that does not lower, and never drops the last one", async () => {
    const made = await teach();
    const ids = made.formula.attempt.questions.map(({ id }) => id);
    for (const id of ids.slice(1)) {
      await regrade(made, { regrade: { kind: "drop", question: id, lower: true } });
    }
    expect(scores(await resultsOf(made))[1]).toEqual(["=1+1", 0, 1]);
    const last = await made.teacher.post(api(made, "regrades"), {
      regrade: { kind: "drop", question: ids[0], lower: true },
    });
    expect([last.status, last.json]).toEqual([409, expect.objectContaining({ code: "last_question" })]);
  });

  it("is refused for a question that nobody was asked, or with an incomplete key", async () => {
    const made = await teach();
    const send = async (value: object) =>
      (await made.teacher.post(api(made, "regrades"), { regrade: value })).json;
    expect(await send({ kind: "drop", question: "q-0000000000000" })).toMatchObject({
      code: "question_not_found",
    });
    const [asked] = made.mira.attempt.questions;
    const key = { interaction: "choice", option: "nothing of it" };
    expect(await send({ kind: "key", question: asked?.id, key, also: false })).toMatchObject({
      code: "invalid_request",
    });
  });

  it("changes no bank", async () => {
    const made = await teach();
    const before = await allBanks();
    const question = made.mira.attempt.questions[0]?.id ?? "";
    await regrade(made, { regrade: { kind: "drop", question } });
    expect(await allBanks()).toEqual(before);
    const listed = await listQuestions(made.id, ownerOfVisitor(made.teacher));
    expect(listed).toHaveLength(10);
  });
});

describeEachDatabase("an export", () => {
  it("has the same figures as CSV and as XLSX, with name, points, out of and percent first", async () => {
    const made = await teach();
    const csv = await made.teacher.get(api(made, "results.csv"));
    expect(csv.headers.get("content-disposition")).toMatch(
      new RegExp(`^attachment; filename="wellread-results-[\\w-]+-${made.code}-[\\d-]{10}\\.csv"$`),
    );
    const rows: string[][] = parse(csv.text, { bom: true });
    expect(csv.text).toMatch(/\r\n$/);
    expect(rows[0]?.slice(0, 4)).toEqual(["Name", "Points", "Out of", "Percent"]);
    expect(rows.map(([name]) => name)).toEqual(["Name", "Mira", "'=1+1", "Ali"]);
    expect(rows[1]?.slice(2, 4)).toEqual(["10", String(made.guessed.result.percent)]);

    const xlsx = await bytesOf(made, "results.xlsx");
    const sheets = await readWorkbook(Buffer.from(xlsx));
    const [results, answers] = sheets.map(({ data }) => data);
    expect(results?.slice(1).map(figures)).toEqual(rows.slice(1).map(figures));
    expect(results?.[1]?.[3]).toBe(Number(rows[1]?.[3]) / 100);
    for (const sheet of [results, answers]) {
      expect(sheet?.map(([name]) => name)).toEqual(["Name", "Mira", "=1+1", "Ali"]);
    }
    expect(answers?.[1]?.filter((cell) => cell !== null)).toHaveLength(11);
  });

  it("contains everything that is stored as JSON, and nothing that grants access", async () => {
    const made = await teach();
    const { json, text } = await made.teacher.get(api(made, "export.json"));
    const all = assignmentExportSchema.parse(json);
    expect(all.students.map(({ nickname }) => nickname)).toEqual(["Mira", "=1+1", "Ali"]);
    expect(all.attempts.flatMap(({ responses }) => responses)).toHaveLength(10);
    // Searched for as field names only, as an option of a question may contain the word "owner".
    expect(text).not.toMatch(/"\w*(?:hash|nonce|owner)\w*":|seed":"[\w-]{40}/iu);
  });
});
