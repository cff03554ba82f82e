import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { exportText, questionsOf, shownOptions } from "../fixtures/export-to.ts";
import { hardQuestions } from "../fixtures/hard-questions.ts";
import { guardCell } from "../spreadsheet.ts";

it("has a title row of five fields, headings, then the key first", () => {
  const choices = questionsOf("choice");
  const [title, headings, ...rows]: string[][] = parse(exportText("gimkit", choices));
  expect(title).toHaveLength(5);
  expect(headings?.slice(0, 3)).toEqual(["Question", "Correct Answer", "Incorrect Answer 1"]);
  expect(rows).toHaveLength(choices.length);
  for (const [index, question] of choices.entries()) {
    const options = shownOptions(question);
    const key = options.find(({ right }) => right)?.text ?? "";
    const wrong = options.filter(({ right }) => !right).map(({ text }) => guardCell(text));
    expect(rows[index]?.slice(0, 2)).toEqual([guardCell(question.stem), guardCell(key)]);
    expect(rows[index]?.slice(2).filter((text) => text !== "")).toEqual(wrong);
  }
});

it("lays the hard bank out as before", async () => {
  await expect(exportText("gimkit", hardQuestions)).toMatchFileSnapshot("../fixtures/golden/gimkit.golden");
});
