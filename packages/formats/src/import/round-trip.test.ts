import { expect, it } from "vitest";
import { allQuestions, exportTo, itemOf } from "../fixtures/export-to.ts";
import { formOfOwn, formsIn, squeezed } from "../fixtures/question-form.ts";
import { importFormats } from "./import-format.ts";
import { importQuestions } from "./import-questions.ts";

function bytesOf(format: (typeof importFormats)[number]) {
  const [file] = exportTo(format).files;
  if (file === undefined) throw new Error(`${format} gave no file`);
  return "text" in file ? new TextEncoder().encode(file.text) : file.bytes;
}

it.each(importFormats)("%s: the whole bank and the hard one come back as they were", (format) => {
  const { questions, problems } = importQuestions(bytesOf(format));
  const { leftOut } = exportTo(format).report;
  const carried = allQuestions.filter(({ id }) => !leftOut.some(({ question }) => question === id));
  const expected = carried.flatMap((question) => formsIn(format, itemOf(question)));
  expect(problems).toEqual([]);
  expect(questions.map((question) => squeezed(formOfOwn(question)))).toEqual(expected.map(squeezed));
  for (const { proven, source } of questions)
    expect({ proven, format: source.format }).toEqual({ proven: false, format });
});
