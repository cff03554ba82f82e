import { XMLParser, XMLValidator } from "fast-xml-parser";
import { exportQuiz } from "../export-quiz.ts";
import { expect, it } from "vitest";
import { allQuestions, exportTo } from "../fixtures/export-to.ts";
import { hardQuestions, hardTexts } from "../fixtures/hard-questions.ts";

const pages = exportTo("print").files.map((file) => ("text" in file ? file.text : ""));
const [plain = "", withKey = ""] = pages;

/** All text of a page, by a parser that stops at anything ill-formed. The first line is no XML. */
function textOf(page: string): string {
  const source = page.replace("<!doctype html>\n", "");
  expect(XMLValidator.validate(source)).toBe(true);
  const texts: string[] = [];
  const parser = new XMLParser({
    trimValues: false,
    parseTagValue: false,
    ignoreAttributes: true,
    tagValueProcessor: (_, value) => {
      texts.push(value);
      return value;
    },
  });
  parser.parse(source);
  return texts.join("\n");
}

it("has every question on both pages, and the key on one", () => {
  for (const page of pages) {
    expect(page.match(/<h2 /g)).toHaveLength(allQuestions.length);
    expect(page).not.toMatch(/<script|<link|<img|src=|href=/);
  }
  expect(plain).not.toMatch(/class="key"|✓|class="why"/);
  expect(withKey.match(/<ul class="key">/g)).toHaveLength(allQuestions.length);
  expect(withKey).toContain("(¶3");
});

it("keeps hard texts as text", () => {
  const text = textOf(withKey);
  for (const hard of hardTexts) expect(text).toContain(hard);
});

it("runs from right to left where the locale does", () => {
  const meta = { format: "print", title: "x", locale: "ar", article: "a", seed: "s" } as const;
  const [file] = exportQuiz(hardQuestions, meta).files;
  expect(file).toMatchObject({ text: expect.stringContaining('<html lang="ar" dir="rtl">') });
});
