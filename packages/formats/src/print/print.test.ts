import { XMLParser } from "fast-xml-parser";
import { exportQuiz } from "../export-quiz.ts";
import { expect, it } from "vitest";
import { allQuestions, exportTo } from "../fixtures/export-to.ts";
import { findXmlFaults } from "../fixtures/find-xml-faults.ts";
import { hardQuestions, hardTexts } from "../fixtures/hard-questions.ts";

const pages = exportTo("print").files.map((file) => ("text" in file ? file.text : ""));
const [plain = "", withKey = ""] = pages;

/** A page without its first line, which is no XML. */
const bodyOf = (page: string) => page.replace("<!doctype html>\n", "");

/** All text of a page. */
function textOf(page: string): string {
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
  parser.parse(bodyOf(page));
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

it("is well formed", async () => {
  for (const page of pages) expect(await findXmlFaults(bodyOf(page))).toEqual([]);
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
