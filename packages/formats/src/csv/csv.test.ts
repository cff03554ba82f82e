import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { allQuestions, exportText, questionsOf } from "../fixtures/export-to.ts";
import { hardQuestions, hardTexts } from "../fixtures/hard-questions.ts";
import { guardCell } from "../spreadsheet.ts";
import { csvColumns } from "./csv.ts";

const rows: Record<(typeof csvColumns)[number], string>[] = parse(exportText("csv"), {
  bom: true,
  columns: true,
});
const rowsOf = (id: string) => rows.filter((row) => row.Question === id);
const sum = (numbers: readonly string[]) => numbers.reduce((total, number) => total + Number(number), 0);

it("has every question with its stem, interaction and topics", () => {
  expect([...new Set(rows.map((row) => row.Question))]).toEqual(allQuestions.map(({ id }) => id));
  for (const { id, stem, interaction, topics } of allQuestions) {
    for (const row of rowsOf(id)) {
      expect(row).toMatchObject({
        Stem: guardCell(stem),
        Interaction: interaction,
        Topics: topics.join(" "),
      });
    }
  }
});

it("has each key, and points that add up", () => {
  for (const { id, key, options } of questionsOf("choice")) {
    const right = rowsOf(id).filter((row) => row.Right === "yes");
    const text = options.find((option) => option.id === key)?.text ?? "";
    expect(right.map((row) => [row.Text, row.Points])).toEqual([[guardCell(text), "1"]]);
  }
  for (const { id } of questionsOf("multiple-response")) {
    const right = rowsOf(id).filter((row) => row.Right === "yes");
    expect(sum(right.map((row) => row.Points))).toBeCloseTo(1, 3);
    expect(sum(rowsOf(id).map((row) => row.Points))).toBeCloseTo(0, 3);
  }
  for (const { id, key } of questionsOf("number-entry")) expect(rowsOf(id)[0]?.Right).toBe(String(key));
  for (const { id, key, options } of questionsOf("order")) {
    const placed = rowsOf(id).toSorted((a, b) => Number(a.Right) - Number(b.Right));
    expect(placed.map((row) => row.Text)).toEqual(
      key.map((own) => guardCell(options.find((option) => option.id === own)?.text ?? "")),
    );
  }
  for (const { id, key } of questionsOf("match")) {
    expect(rowsOf(id).filter((row) => row.Part === "pair")).toHaveLength(Object.keys(key).length);
  }
});

it("says why, and in which paragraph", () => {
  for (const { id, key, feedback } of questionsOf("choice")) {
    const said = rowsOf(id).find((row) => row.Right === "yes")?.Feedback;
    const { text = "", paragraphs = [] } = feedback[key] ?? {};
    expect(said).toContain(guardCell(text));
    for (const paragraph of paragraphs.filter((one) => one.startsWith("p"))) {
      expect(said).toContain(paragraph.replace("p", "¶"));
    }
  }
});

it("keeps hard texts, and lets no cell be a formula", () => {
  const cells = rows.flatMap((row) => Object.values(row));
  for (const text of hardTexts) expect(cells).toContain(guardCell(text));
  const texts = rows.flatMap(({ Stem, Text, Feedback }) => [Stem, Text, Feedback]);
  for (const text of texts) expect(text).not.toMatch(/^[\s\p{Cf}]*[=+\-@\t\r]/u);
});

it("lays the hard bank out as before", async () => {
  await expect(exportText("csv", hardQuestions)).toMatchFileSnapshot("../fixtures/golden/csv.golden");
});
