import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { allQuestions, exportTo } from "./fixtures/export-to.ts";
import { readQuestions } from "./fixtures/read-questions.ts";
import { wordsOf } from "./words/index.ts";

const { notProven } = wordsOf("en").labels;
const { questions: own } = readQuestions("Who rows? {=Ann ~Bob}\n\nHow many pages? {#12}");
const mixed = [...allQuestions.slice(0, 3), ...own];

const textsOf = (format: "print" | "markdown" | "csv") =>
  exportTo(format, mixed).files.map((file) => ("text" in file ? file.text : ""));

it.each(["print", "markdown"] as const)(
  "%s: a teacher's own question says that it is not proven",
  (format) => {
    for (const text of textsOf(format)) {
      const [before = "", ...marked] = text.split(notProven);
      expect(marked).toHaveLength(own.length);
      for (const [at, { stem }] of own.entries())
        expect((marked[at - 1] ?? before).lastIndexOf(stem)).toBeGreaterThan(0);
    }
    for (const file of exportTo(format).files)
      expect(file).toMatchObject({ text: expect.not.stringContaining(notProven) });
  },
);

it("csv: each row says whether its question is proven, and import takes none for proven", () => {
  const [text = ""] = textsOf("csv");
  const rows: { Question: string; Proven: string }[] = parse(text, { bom: true, columns: true });
  const said = new Map(rows.map(({ Question, Proven }) => [Question, Proven]));
  expect([...said]).toEqual(mixed.map(({ id }) => [id, id.startsWith("own-") ? "no" : "yes"]));
  const { questions, problems } = readQuestions(text);
  expect(problems).toEqual([]);
  expect(questions.map(({ stem, proven }) => [stem, proven])).toEqual(mixed.map(({ stem }) => [stem, false]));
});

it.each([
  ["gift", /\[tag:not-proven\]/g],
  ["moodle-xml", /<tag>\s*<text>not-proven<\/text>/g],
  ["anki-csv", / not-proven"/g],
] as const)("%s: a tag says of each own question, and of no other, that it is not proven", (format, tag) => {
  const textOf = (questions: typeof mixed) => {
    const [file] = exportTo(format, questions).files;
    return file !== undefined && "text" in file ? file.text : "";
  };
  expect(textOf(mixed).match(tag)).toHaveLength(own.length);
  expect(textOf([...allQuestions])).not.toMatch(tag);
});
