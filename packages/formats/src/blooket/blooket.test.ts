import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { exportText, questionsOf, shownOptions } from "../fixtures/export-to.ts";
import { hardQuestions } from "../fixtures/hard-questions.ts";
import { guardCell } from "../spreadsheet.ts";

it("has a title row of eight fields, then headings and numbered questions", () => {
  const [title, headings, ...rows]: string[][] = parse(exportText("blooket"));
  expect(title).toHaveLength(8);
  expect(headings?.join(",")).toBe(
    "Question #,Question Text,Answer 1,Answer 2,Answer 3 (Optional),Answer 4 (Optional),Time Limit (sec) (Max: 300 seconds),Correct Answer(s) (Only include Answer #)",
  );
  expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => String(index + 1)));
  for (const row of rows) expect(row[7]).toMatch(/^[1-4]$/);
});

it("has every choice of up to four options, with its key", () => {
  const choices = questionsOf("choice");
  const [, , ...rows]: string[][] = parse(exportText("blooket", choices));
  expect(rows).toHaveLength(choices.length);
  for (const [index, question] of choices.entries()) {
    const options = shownOptions(question);
    const cells = rows[index] ?? [];
    expect(cells.slice(2, 2 + options.length)).toEqual(options.map(({ text }) => guardCell(text)));
    expect(cells[7]).toBe(String(options.findIndex(({ right }) => right) + 1));
  }
});

it("lays the hard bank out as before", async () => {
  await expect(exportText("blooket", hardQuestions)).toMatchFileSnapshot("../fixtures/golden/blooket.golden");
});
