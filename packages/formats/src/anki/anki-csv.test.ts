import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { expect, it } from "vitest";
import { allQuestions, exportText } from "../fixtures/export-to.ts";
import { hardQuestions, hardTexts } from "../fixtures/hard-questions.ts";

const rows: string[][] = parse(exportText("anki-csv"), { comment: "#", comment_no_infix: true });
const xml = new XMLParser({ parseTagValue: false, trimValues: false, isArray: (name) => name === "div" });

/** The lines of a field, as a browser would show them. */
function linesOf(field: string): string[] {
  const { field: parsed }: { field: { div: string[] } } = xml.parse(`<field>${field}</field>`);
  return parsed.div;
}

it("tells Anki what is in its columns", () => {
  const head = exportText("anki-csv")
    .split("\n")
    .filter((line) => line.startsWith("#"));
  expect(head).toEqual([
    "#separator:Comma",
    "#html:true",
    "#notetype:Basic",
    "#deck:A <quiz>",
    "#guid column:1",
    "#tags column:4",
  ]);
});

it("has a card for each question, its key and why on the back", () => {
  expect(rows.map(([id]) => id)).toEqual(allQuestions.map(({ id }) => id));
  for (const [index, row] of rows.entries()) {
    expect(row).toHaveLength(4);
    expect(row[2]).not.toBe("");
    const topics = allQuestions[index]?.topics.map((topic) => `harbour-choir::${topic}`) ?? [];
    expect(row[3]?.split(" ")).toEqual(["wellread", "harbour-choir", ...topics]);
  }
  expect(rows.filter((row) => row[2]?.includes("¶")).length).toBeGreaterThan(allQuestions.length / 2);
});

it("keeps hard texts, and begins no field with a formula", () => {
  const fields = rows.flatMap(([, front = "", back = ""]) => [front, back]);
  for (const field of fields) expect(field).toMatch(/^<div /);
  const lines = fields.flatMap(linesOf).join("\n");
  for (const text of hardTexts) expect(lines).toContain(text);
});

it("lays the hard bank out as before", async () => {
  await expect(exportText("anki-csv", hardQuestions)).toMatchFileSnapshot(
    "../fixtures/golden/anki-csv.golden",
  );
});
