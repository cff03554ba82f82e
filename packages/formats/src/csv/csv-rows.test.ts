import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { ImportFault } from "../import/import-problem.ts";
import { findSeparator, parseCsv } from "./csv-rows.ts";

const cell = fc
  .array(fc.constantFrom("a", " ", ",", ";", '"', "\n", "\r\n", "é", "'"))
  .map((drawn) => drawn.join(""));
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
const write = (table: readonly (readonly string[])[], separator: string) =>
  table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator)).join("\r\n");

it("reads what another library reads", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(",", ";", "\t"), (table, separator) => {
      const text = write(table, separator);
      const worded = table.filter((row) => row.some((words) => words.trim() !== ""));
      const read = [...parseCsv(text, separator)].map(({ cells }) => cells);
      expect(read).toEqual(
        parse(text, { delimiter: separator, relax_column_count: true, skip_records_with_empty_values: true }),
      );
      expect(read).toEqual(worded);
    }),
  );
});

it("knows the separator by the header, and each row by the line on which it begins", () => {
  const text = '"a, b";c\n"d\ne";f\n\ng;h';
  expect(findSeparator(text)).toBe(";");
  expect([...parseCsv(text, ";")]).toEqual([
    { line: 1, cells: ["a, b", "c"] },
    { line: 2, cells: ["d\ne", "f"] },
    { line: 5, cells: ["g", "h"] },
  ]);
});

it.each(['a,b\n"c', 'a,b\n"c"d,e'])("says on which line %j goes wrong", (text) => {
  const read = () => [...parseCsv(text, ",")];
  expect(read).toThrow(ImportFault);
  expect(read).toThrow(expect.objectContaining({ code: "malformed_csv", place: { line: 2, column: 1 } }));
});
