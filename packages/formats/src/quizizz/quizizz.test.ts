import { expect, it } from "vitest";
import { exportBytes, exportTo, questionsOf, shownOptions } from "../fixtures/export-to.ts";
import { hardQuestions } from "../fixtures/hard-questions.ts";
import { readXlsx } from "../fixtures/read-xlsx.ts";

/** What the key of each type of question looks like. */
const keyByType: Readonly<Record<string, RegExp>> = {
  "Multiple Choice": /^[1-5]$/,
  Checkbox: /^[1-5](,[1-5])+$/,
  "Fill-in-the-Blank": /^$/,
};

it("has its headings, and types that it knows", async () => {
  const [headings, ...rows] = await readXlsx(exportBytes("quizizz"));
  expect(headings?.slice(0, 3)).toEqual(["Question Text", "Question Type", "Option 1"]);
  expect(headings?.slice(7)).toEqual([
    "Correct Answer",
    "Time in seconds",
    "Image Link",
    "Answer explanation",
  ]);
  for (const row of rows) {
    expect(row[7]).toMatch(keyByType[row[1] ?? ""] ?? /^a type that is not known$/);
  }
  const typed = [...questionsOf("text-entry"), ...questionsOf("number-entry")];
  expect(rows.filter((row) => row[1] === "Fill-in-the-Blank")).toHaveLength(typed.length);
});

it("takes all but orders and questions with more than five answers", () => {
  const { leftOut } = exportTo("quizizz").report;
  const refused = [
    ...questionsOf("order"),
    ...questionsOf("match").filter(({ options }) => options.targets.length > 5),
    ...questionsOf("multiple-response").filter(({ options }) => options.length > 5),
  ];
  expect(leftOut.map(({ question }) => question).toSorted()).toEqual(refused.map(({ id }) => id).toSorted());
});

it("has each key of the hard bank, its texts unchanged, and why with ¶", async () => {
  for (const question of [
    ...questionsOf("choice", hardQuestions),
    ...questionsOf("multiple-response", hardQuestions),
  ]) {
    const [, row] = await readXlsx(exportBytes("quizizz", [question]));
    const options = shownOptions(question);
    expect(row?.[0]).toBe(question.stem);
    expect(row?.slice(2, 6)).toEqual(options.map(({ text }) => text));
    expect(row?.[7]).toBe(options.flatMap(({ right }, index) => (right ? [index + 1] : [])).join(","));
    expect(row?.[10]).toContain("¶3");
  }
});
