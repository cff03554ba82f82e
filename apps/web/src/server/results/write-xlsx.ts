import "server-only";
import writeXlsxFile, { type Row } from "write-excel-file/node";
import type { Cell, Sheet } from "./results-sheets";

/** The widest a column gets, in characters. */
const widest = 60;

/** What XML 1.0 cannot hold; the database does. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/gu;

const writeRow = (row: Cell[], at: number): Row =>
  row.map((value) => {
    if (value === null) return null;
    const weight = at === 0 ? ({ fontWeight: "bold" } as const) : {};
    return typeof value === "number"
      ? { type: Number, value, ...weight }
      : { type: String, value: value.replaceAll(unwritable, ""), ...weight };
  });

const widthOf = (rows: Cell[][], column: number): number =>
  Math.min(widest, Math.max(6, ...rows.map((row) => String(row[column] ?? "").length + 2)));

/** A workbook with these sheets. Texts are stored as texts, so none of them is a formula. */
export async function writeXlsx(sheets: Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      data: rows.map(writeRow),
      sheet: name,
      columns: (rows[0] ?? []).map((_head, column) => ({ width: widthOf(rows, column) })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    })),
  ).toBuffer();
  return new Uint8Array(written);
}
