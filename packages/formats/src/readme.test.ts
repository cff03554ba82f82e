import { readFileSync } from "node:fs";
import { join } from "node:path";
import { interactions } from "@wellread/content";
import { expect, it } from "vitest";
import { csvColumns } from "./csv/csv.ts";
import { exportText } from "./fixtures/export-to.ts";
import { readQuestions } from "./fixtures/read-questions.ts";
import { exporters, formats } from "./formats.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

it("shows a CSV that is read whole, with a question of each interaction", () => {
  const [, csv = ""] = /```csv\n(.+?)```/s.exec(readme) ?? [];
  const { questions, problems } = readQuestions(csv);
  expect(problems).toEqual([]);
  expect(questions.map(({ interaction }) => interaction)).toEqual(interactions);
});

it("names every column and every part that the exporter writes", () => {
  const [, first = ""] = /## The CSV, to write by hand(.+?)```csv/s.exec(readme) ?? [];
  for (const column of csvColumns) expect(first).toContain(`\`${column}\``);
  const parts = [
    ...exportText("csv").matchAll(
      /^"q-[^\r]*?"(option|statement|pair|unused|place|spelling|other name|refused|anything else|number|text with gaps|gap-\d)(?:, (?:noted|in order))?",/gm,
    ),
  ];
  const names = new Set(parts.map(([, name = ""]) => name.replace(/^gap-\d$/, "gap-1")));
  expect(names.size).toBeGreaterThan(8);
  for (const name of names) expect(first).toContain(`\`${name}\``);
});

it("calls layout-checked those formats that say it of themselves", () => {
  const rows = readme.split("\n").filter((line) => /^\| `[^|]+\|[^|]+\| layout-checked/.test(line));
  const named = rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(new Set(named)).toEqual(new Set(formats.filter((format) => exporters[format].layoutChecked)));
});
