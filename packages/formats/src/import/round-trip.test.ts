import { makeOwnQuestion, type AskedQuestion } from "@wellread/content";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { anyDraft } from "../fixtures/draft-arbitrary.ts";
import { allQuestions, exportTo, itemOf } from "../fixtures/export-to.ts";
import { hardPassage } from "../fixtures/hard-passage.ts";
import { hardQuestions } from "../fixtures/hard-questions.ts";
import { formOfOwn, formsIn, squeezed } from "../fixtures/question-form.ts";
import type { Passage } from "../passage.ts";
import { importFormats, type ImportFormat } from "./source-file.ts";
import { sayProblem } from "../words/index.ts";
import { importQuestions } from "./import-questions.ts";
import { makeContent } from "./make-content.ts";

function bytesOf(format: ImportFormat, asked: readonly AskedQuestion[] = allQuestions, passage?: Passage) {
  const [file] = exportTo(format, asked, passage).files;
  if (file === undefined) throw new Error(`${format} gave no file`);
  return "text" in file ? new TextEncoder().encode(file.text) : file.bytes;
}

it.each(importFormats)(
  "%s: the whole bank and the hard one come back as they were",
  { timeout: 60_000 },
  (format) => {
    const { questions, problems } = importQuestions(bytesOf(format));
    const { leftOut } = exportTo(format).report;
    const carried = allQuestions.filter(({ id }) => !leftOut.some(({ question }) => question === id));
    const expected = carried.flatMap((question) => formsIn(format, itemOf(question)));
    expect(problems).toEqual([]);
    expect(questions.map((question) => squeezed(formOfOwn(question)))).toEqual(expected.map(squeezed));
    for (const { proven, source } of questions)
      expect({ proven, format: source.format }).toEqual({ proven: false, format });
  },
);

it.each(importFormats)("%s: a passage is taken for no question, and named once as none", (format) => {
  const without = importQuestions(bytesOf(format, hardQuestions));
  const { questions, problems } = importQuestions(bytesOf(format, hardQuestions, hardPassage));
  expect(questions.map(formOfOwn)).toEqual(without.questions.map(formOfOwn));
  const told = problems.map(({ code, fate }) => [code, fate]);
  expect(told).toEqual(format === "csv" ? [] : [["text_to_read", "no-question"]]);
  for (const problem of problems) expect(sayProblem(problem)).toContain("to read");
});

it.each(importFormats)(
  "%s: any question comes back as it was, whatever its words",
  { timeout: 60_000 },
  (format) => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const question = makeOwnQuestion(makeContent(draft), { format: "form", line: 1 });
        const { leftOut } = exportTo(format, [question]).report;
        const { questions } = importQuestions(bytesOf(format, [question]));
        const expected = leftOut.length > 0 ? [] : formsIn(format, itemOf(question));
        expect(questions.map((one) => squeezed(formOfOwn(one)))).toEqual(expected.map(squeezed));
      }),
      { numRuns: 150 },
    );
  },
);
