import { unguardCell } from "../../write-csv.ts";
import { cleanText } from "../clean-text.ts";
import { findQuestion, type FoundQuestion } from "../found-question.ts";
import { ImportFault } from "../import-fault.ts";
import { draftRows } from "./draft-rows.ts";
import { findSeparator, parseCsv, type CsvRow } from "./parse-csv.ts";
import type { Cells, RowGroup } from "./row-group.ts";

/**
 * Reads the table that `csv` writes: a row for each part of a question. Columns are known by their names, whatever
 * their order; those it does not know say nothing.
 *
 * @throws {ImportFault} if it is no table, or a column is missing.
 */
export function* readCsvQuestions(text: string): Iterable<FoundQuestion> {
  for (const group of groupRows(text)) {
    const [first] = group.rows;
    if (first === undefined) continue;
    yield findQuestion(
      {
        format: "csv",
        place: { line: group.line, column: 1 },
        file: "",
        name: first.Stem === "" ? first.Question : first.Stem,
      },
      () => ({ draft: draftRows(group), changes: [] }),
    );
  }
}

function* groupRows(text: string): Iterable<RowGroup> {
  const rows = parseCsv(text, findSeparator(text));
  let header: readonly string[] | undefined;
  let group: RowGroup["rows"][number][] = [];
  for (const row of rows) {
    if (header === undefined) {
      header = readHeader(row);
      continue;
    }
    const cells = { ...readRow(row, header), line: row.line };
    const [first] = group;
    if (first !== undefined && !isOf(first, cells)) {
      yield { line: first.line, rows: group };
      group = [];
    }
    group.push(cells);
  }
  const [first] = group;
  if (first !== undefined) yield { line: first.line, rows: group };
}

/** Whether a row goes on with the question of another: it says the same, or leaves it to be understood. */
const isOf = (first: Cells, { Question, Stem }: Cells): boolean =>
  (Question === first.Question || Question === "") && (Stem === first.Stem || Stem === "");

function readHeader({ cells, line }: CsvRow): string[] {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const missing = (["Interaction", "Stem", "Part", "Text", "Right"] as const).find(
    (column) => !names.includes(column.toLowerCase()),
  );
  if (missing !== undefined) {
    throw new ImportFault("missing_column", { place: { line, column: 1 }, detail: missing });
  }
  return names;
}

function readRow({ cells }: CsvRow, header: readonly string[]): Cells {
  const cellOf = (column: string) => {
    const place = header.indexOf(column.toLowerCase());
    return cleanText(unguardCell(place < 0 ? "" : (cells[place] ?? "")));
  };
  return {
    Question: cellOf("Question"),
    Interaction: cellOf("Interaction"),
    Topics: cellOf("Topics"),
    Stem: cellOf("Stem"),
    Part: cellOf("Part"),
    Text: cellOf("Text"),
    Right: cellOf("Right"),
    Points: cellOf("Points"),
    Feedback: cellOf("Feedback"),
  };
}
