import { expect, it } from "vitest";
import { exportBytes, exportTo, itemOf, questionsOf, shownOptions } from "../fixtures/export-to.ts";
import { hardQuestions } from "../fixtures/hard-questions.ts";
import { readXlsx } from "../fixtures/read-xlsx.ts";
import { wordsOf } from "../words/index.ts";
import { splitItem } from "../single-choice.ts";

it("has its headings in row 8, B to H, and questions from row 9 within Kahoot's limits", async () => {
  const rows = await readXlsx(exportBytes("kahoot"));
  expect(rows[7]?.slice(0, 3)).toEqual(["", "Question - max 120 characters", "Answer 1 - max 75 characters"]);
  expect(rows[7]).toHaveLength(8);
  for (const [index, row] of rows.slice(8).entries()) {
    const [number, question = "", ...rest] = row;
    const answers = rest.slice(0, 4).filter((text) => text !== "");
    expect(number).toBe(String(index + 1));
    expect(question.length).toBeLessThanOrEqual(120);
    expect(answers.length).toBeGreaterThanOrEqual(2);
    for (const answer of answers) expect(answer.length).toBeLessThanOrEqual(75);
    expect([5, 10, 20, 30, 60, 90, 120, 240]).toContain(Number(rest[4]));
    expect(rest[5]).toMatch(/^[1-4](,[1-4])*$/);
  }
});

it("counts what it took: nothing is half there", async () => {
  const { carried, mapped } = exportTo("kahoot").report;
  const taken = new Set<string>([...carried, ...mapped].map(({ question }) => question));
  const kinds = ["choice", "true-false-set", "match", "inline-choice"] as const;
  const singles = kinds
    .flatMap((kind) => questionsOf(kind))
    .filter(({ id }) => taken.has(id))
    .flatMap((question) => splitItem(itemOf(question), wordsOf("en").labels));
  const multiples = questionsOf("multiple-response").filter(({ id }) => taken.has(id));
  const rows = await readXlsx(exportBytes("kahoot"));
  expect(rows.length - 8).toBe(singles.length + multiples.length);
});

it("has each key of the hard bank, its texts unchanged", async () => {
  for (const question of [
    ...questionsOf("choice", hardQuestions),
    ...questionsOf("multiple-response", hardQuestions),
  ]) {
    const [row] = (await readXlsx(exportBytes("kahoot", [question]))).slice(8);
    const options = shownOptions(question);
    expect(row?.[1]).toBe(question.stem);
    expect(row?.slice(2, 6)).toEqual(options.map(({ text }) => text));
    expect(row?.[7]).toBe(options.flatMap(({ right }, index) => (right ? [index + 1] : [])).join(","));
  }
});

it("leaves out, whole and with a reason, what is too long", () => {
  const [hard] = questionsOf("match", hardQuestions);
  if (hard === undefined) throw new Error("no match");
  const { report } = exportTo("kahoot", [{ ...hard, stem: "x".repeat(121) }]);
  expect(report).toMatchObject({ carried: [], mapped: [], leftOut: [{ question: hard.id }] });
});
