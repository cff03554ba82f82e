import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportTo } from "../fixtures/export-to.ts";
import type { Format } from "../formats.ts";
import { importQuestions } from "./import-questions.ts";
import { sayProblem } from "../words/index.ts";

function bytesOf(format: Format): Uint8Array {
  const [file] = exportTo(format).files;
  if (file === undefined) throw new Error(`${format} gave no file`);
  return "text" in file ? strToU8(file.text) : file.bytes;
}

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<a/>")])));

function onlyProblem(bytes: Uint8Array) {
  const { questions, problems } = importQuestions(bytes);
  expect(questions).toEqual([]);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  if (problem === undefined) throw new Error("no problem");
  expect(problem.fate).toBe("refused");
  return problem;
}

describe("a file of ours that cannot be read back is called by its name", () => {
  it.each<[Format, string, RegExp]>([
    ["json", "quiz_json", /GIFT or CSV/],
    ["kahoot", "spreadsheet", /Excel.*CSV/],
    ["quizizz", "spreadsheet", /Excel.*CSV/],
    ["anki", "other_format", /Anki/],
    ["h5p", "other_format", /H5P/],
    ["cc", "other_format", /Common Cartridge/],
    ["scorm12", "other_format", /SCORM/],
    ["print", "other_format", /web page/],
  ])("%s: %s", (format, code, said) => {
    const problem = onlyProblem(bytesOf(format));
    expect(problem.code).toBe(code);
    expect(sayProblem(problem)).toMatch(said);
  });
});

describe("so is one of another program", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["Word", zip("[Content_Types].xml", "word/document.xml"), /Word/],
    ["PowerPoint", zip("[Content_Types].xml", "ppt/presentation.xml"), /PowerPoint/],
    ["LibreOffice", zip("mimetype", "content.xml", "META-INF/manifest.xml"), /OpenDocument/],
    ["Anki's newest", zip("meta", "collection.anki21b"), /Anki/],
    ["PDF", strToU8("%PDF-1.7\n{"), /PDF/],
    [
      "an Office of before 2007",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      /Office/,
    ],
    ["JSON", strToU8('{\n  "questions": []\n}'), /JSON/],
  ])("%s", (_, bytes, said) => {
    const problem = onlyProblem(bytes);
    expect(problem.code).toBe("other_format");
    expect(sayProblem(problem)).toMatch(said);
  });

  it("a workbook that is larger than what is unpacked", () => {
    const large = zipSync({
      "xl/workbook.xml": strToU8("<a/>"),
      "xl/worksheets/sheet1.xml": new Uint8Array(20_000_000),
    });
    expect(onlyProblem(large).code).toBe("spreadsheet");
  });
});

it("refuses a package that says nothing of what is in it", () => {
  expect(onlyProblem(zip("a.txt", "b.xml"))).toMatchObject({ code: "missing_manifest", line: 1 });
});

it("takes no GIFT for something else", () => {
  for (const text of ['{"Who?"\n=Ann ~Bob}', "[html]Who? {=Ann ~Bob}", '"a": {=b ~c}']) {
    expect(importQuestions(strToU8(text)).problems.map(({ code }) => code)).not.toContain("other_format");
  }
});
