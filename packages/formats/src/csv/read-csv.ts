import { type Interaction, interactionSchema } from "@wellread/content";
import {
  type DraftBody,
  type DraftedBody,
  type DraftOption,
  findQuestion,
  type FoundQuestion,
  type ReadQuestion,
} from "../import/draft.ts";
import { ImportFault } from "../import/import-problem.ts";
import { cleanText } from "../import/markup.ts";
import { unguardCell } from "../spreadsheet.ts";
import { type CsvRow, findSeparator, parseCsv } from "./csv-rows.ts";
import {
  isNatural,
  nameOf,
  optionOf,
  type Cells,
  type Row,
  type RowGroup,
  rowsOf,
  textsOf,
} from "./question-rows.ts";
import { numberParts, readNumberRows, readTextRows } from "./read-typed-rows.ts";

type Drafters = { [I in Exclude<Interaction, "number-entry">]: (rows: readonly Row[]) => DraftBody<I> };

const mostGaps = 9;

function placeIn(row: Row): number {
  if (!/^\d{1,15}$/.test(row.Right)) {
    throw new ImportFault("not_a_number", { place: { line: row.line, column: 1 }, detail: row.Right });
  }
  return Number(row.Right);
}

const drafters: Drafters = {
  choice: (rows) => ({
    interaction: "choice",
    options: rowsOf(rows, "option").map(optionOf),
    natural: isNatural(rows),
  }),
  "true-false-set": (rows) => ({
    interaction: "true-false-set",
    options: rowsOf(rows, "statement").map(optionOf),
  }),
  "multiple-response": (rows) => ({
    interaction: "multiple-response",
    options: rowsOf(rows, "option").map(optionOf),
  }),
  match: (rows) => ({
    interaction: "match",
    pairs: rowsOf(rows, "pair").map((row) => ({
      source: row.Text,
      target: row.Right,
      feedback: row.Feedback,
    })),
    others: rowsOf(rows, "unused").map(({ Right }) => Right),
  }),
  order: (rows) => ({
    interaction: "order",
    ordered: rowsOf(rows, "place")
      .map((row) => ({ text: row.Text, feedback: row.Feedback, place: placeIn(row) }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ text, feedback }) => ({ text, feedback })),
  }),
  "text-entry": readTextRows,
  "inline-choice": (rows) => {
    const [statement = ""] = textsOf(rowsOf(rows, "text with gaps"));
    const cut = statement.split(/(\{gap-\d\})/);
    if (cut.length > 2 * mostGaps + 1)
      throw new ImportFault("too_many_options", { detail: String(mostGaps) });
    const pieces = cut.map((piece): string | DraftOption[] => {
      const gap = /^\{(gap-\d)\}$/.exec(piece)?.[1];
      return gap === undefined ? piece : rowsOf(rows, gap).map(optionOf);
    });
    return {
      interaction: "inline-choice",
      pieces: pieces.filter((piece) => piece.length > 0 || typeof piece !== "string"),
      natural: isNatural(rows),
    };
  },
};

const known: ReadonlySet<string> = new Set([
  "option",
  "statement",
  "pair",
  "unused",
  "place",
  "spelling",
  "spelling, noted",
  "other name",
  "other name, noted",
  "refused",
  "anything else",
  ...numberParts,
  "text with gaps",
]);

/** More than any question needs that can be asked. */
const mostRows = 200;

function draftAs(interaction: Interaction, rows: readonly Row[], locale: string): DraftedBody {
  return interaction === "number-entry"
    ? readNumberRows(rows, locale)
    : { body: drafters[interaction](rows), changes: [] };
}

/**
 * The question that rows describe.
 *
 * @throws {ImportFault} if it is of a kind that is not known, or a row says nothing that can be understood.
 */
function readRows({ rows }: RowGroup, locale: string): ReadQuestion {
  const [first] = rows;
  const interaction = interactionSchema.safeParse(first?.Interaction.toLowerCase());
  if (first === undefined || !interaction.success) {
    throw new ImportFault("unsupported_type", { detail: first?.Interaction ?? "" });
  }
  if (rows.length > mostRows) throw new ImportFault("too_many_options", { detail: String(mostRows) });
  const odd = rows.find((row) => !known.has(nameOf(row)) && !/^gap-\d$/.test(nameOf(row)));
  if (odd !== undefined) {
    throw new ImportFault("malformed_question", { place: { line: odd.line, column: 1 }, detail: odd.Part });
  }
  const common = { stem: first.Stem, tags: first.Topics.split(/\s+/), general: "" };
  const { body, changes } = draftAs(interaction.data, rows, locale);
  return { draft: { ...body, ...common }, changes };
}

/**
 * Reads the table that `csv` writes: a row for each part of a question. Columns are known by their names, whatever
 * their order; those it does not know say nothing.
 *
 * @throws {ImportFault} if it is no table, or a column is missing.
 */
export function* readCsvQuestions(text: string): Iterable<FoundQuestion> {
  const separator = findSeparator(text);
  // Where commas part decimals, spreadsheets part cells by semicolons.
  const locale = separator === ";" ? "de" : "en";
  for (const group of groupRows(text, separator)) {
    const [first] = group.rows;
    if (first === undefined) continue;
    yield findQuestion(
      {
        format: "csv",
        place: { line: group.line, column: 1 },
        file: "",
        name: first.Stem === "" ? first.Question : first.Stem,
      },
      () => readRows(group, locale),
    );
  }
}

function* groupRows(text: string, separator: string): Iterable<RowGroup> {
  const rows = parseCsv(text, separator);
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
    Comparison: cellOf("Comparison"),
    Accents: cellOf("Accents"),
  };
}
