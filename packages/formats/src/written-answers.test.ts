import { makeOwnQuestion, type OwnQuestion } from "@wellread/content";
import { describe, expect, it } from "vitest";
import { exportTo } from "./fixtures/export-to.ts";
import { type Format, formats } from "./formats.ts";
import type { DraftOf } from "./import/draft.ts";
import { makeContent } from "./import/make-content.ts";
import { sayLosses } from "./loss.ts";

const common = { stem: "Which?", tags: [], general: "" };
const own = (draft: Parameters<typeof makeContent>[0]): OwnQuestion =>
  makeOwnQuestion(makeContent(draft), { format: "form", line: 1 });
const number = (from: number, answer: number, to: number) =>
  own({
    ...common,
    interaction: "number-entry",
    answer,
    range: { from, to },
    feedback: "",
    otherFeedback: "",
  });
const text = (more: Partial<DraftOf<"text-entry">> = {}) =>
  own({
    ...common,
    interaction: "text-entry",
    spellings: ["Oslo"],
    noted: [],
    feedback: "",
    rivals: [],
    refused: [],
    otherFeedback: "",
    ...more,
  });

/** All text of a file that is one. */
const textOf = (format: Format, question: OwnQuestion) =>
  exportTo(format, [question])
    .files.map((file) => ("text" in file ? file.text : ""))
    .join("\n");

/** What is said to be lost, or why the question stays behind. */
function lossOf(format: Format, question: OwnQuestion): string {
  const { carried, mapped, leftOut } = exportTo(format, [question]).report;
  return [
    ...[...carried, ...mapped].map(({ lost }) => sayLosses(lost)),
    ...leftOut.map(({ reason }) => sayLosses([reason])),
  ].join();
}

describe("numbers", () => {
  it("are written with what they may be off by, without rounding", () => {
    expect(textOf("gift", number(7, 7, 7))).toContain("=7:0");
    expect(textOf("gift", number(3.13, 3.14, 3.15))).toContain("=3.14:0.01");
    expect(textOf("gift", number(0.2, 0.3, 0.4))).toContain("=0.3:0.1");
    expect(textOf("gift", number(1, 2, 5))).toContain("=1..5");
    expect(textOf("gift", number(1e-7, 1e-7, 1e-7))).toContain("=0.0000001:0");
    expect(textOf("moodle-xml", number(1, 2, 5))).toMatch(/<text>3<\/text>[\s\S]*<tolerance>2<\/tolerance>/);
  });

  it.each(["print", "markdown", "anki-csv"] as const)("are read as a range in %s", (format) => {
    expect(textOf(format, number(1, 3, 5))).toContain("from 1 to 5");
    expect(textOf(format, number(7, 7, 7))).not.toMatch(/from \d/);
  });

  it.each(["cc", "h5p", "quizizz"] as const)(
    "stay behind in %s where a range is right, which is said",
    (format) => {
      expect(lossOf(format, number(1, 3, 5))).toContain("a range of numbers is right");
      expect(lossOf(format, number(0.5, 0.5, 0.5))).not.toContain("range");
    },
  );

  it.each(formats)("%s takes a decimal, or no typed answer at all", (format) => {
    const { leftOut } = exportTo(format, [number(0.5, 0.5, 0.5)]).report;
    for (const { reason } of leftOut) expect(reason).toBe("no_typed_answer");
  });
});

describe("typed answers", () => {
  const letterByLetter = ["gift", "moodle-xml", "qti22", "qti30", "cc", "h5p", "quizizz"] as const;

  it.each(letterByLetter)("%s says that slips are not forgiven, of those where they were", (format) => {
    expect(lossOf(format, text({ comparison: "name" }))).toContain("near spellings");
    expect(lossOf(format, text({ comparison: "spelling" }))).toContain("near spellings");
    expect(lossOf(format, text())).not.toContain("near spellings");
  });

  it.each(letterByLetter)("%s says that accents count, of those where they did not", (format) => {
    expect(lossOf(format, text({ ignoreAccents: true }))).toContain("accents");
    expect(lossOf(format, text())).not.toContain("accents");
  });

  it.each(["json", "scorm12", "csv"] as const)("%s compares them as we do, and loses nothing", (format) => {
    const lost = lossOf(format, text({ comparison: "name", ignoreAccents: true, refused: ["Osla"] }));
    expect(lost).not.toMatch(/spellings|accents/);
  });

  it("are written with the spellings that are refused", () => {
    const refusing = text({ refused: ["Osla"], otherFeedback: "No." });
    expect(textOf("gift", refusing)).toContain("=%0%Osla#No.");
    expect(textOf("moodle-xml", refusing)).toMatch(/fraction="0"[^>]*>\s*<text>Osla<\/text>/);
    expect(textOf("csv", refusing)).toContain('"refused","Osla","no"');
  });

  it("say nothing of how they are compared where that is exactly", () => {
    expect(textOf("gift", text())).not.toContain("compare");
    expect(textOf("csv", text())).not.toContain("Comparison");
    expect(textOf("csv", text({ comparison: "spelling" }))).toContain('"Comparison","Accents"');
  });
});
