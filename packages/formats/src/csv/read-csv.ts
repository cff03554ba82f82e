import { type Interaction, interactionSchema } from "@wellread/content";
import {
  type Draft,
  type DraftBody,
  type DraftOption,
  findQuestion,
  type FoundQuestion,
} from "../import/draft.ts";
import { ImportFault } from "../import/import-problem.ts";
import { cleanText } from "../import/markup.ts";
import { unguardCell } from "../spreadsheet.ts";
import { type CsvRow, findSeparator, parseCsv } from "./csv-rows.ts";
import type { csvColumns } from "./csv.ts";

/** The cells of a row by their column. Whatever a file says, nothing of it is proven. */
type Cells = Readonly<Record<Exclude<(typeof csvColumns)[number], "Proven">, string>>;

/** Rows that stand together and are of one question. */
interface RowGroup {
  readonly line: number;
  readonly rows: readonly (Cells & { readonly line: number })[];
}

type Row = RowGroup["rows"][number];
type Drafters = { [I in Interaction]: (rows: readonly Row[]) => DraftBody<I> };

/** What a part is called where its options keep their order. */
const inOrder = ", in order";
const partOf = ({ Part }: Cells) => Part.toLowerCase();
function nameOf(row: Cells): string {
  const part = partOf(row);
  return part.endsWith(inOrder) ? part.slice(0, -inOrder.length) : part;
}
const isNatural = (rows: readonly Row[]) => rows.some((row) => partOf(row).endsWith(inOrder));
const rowsOf = (rows: readonly Row[], part: string) => rows.filter((row) => nameOf(row) === part);

/** What may stand under `Right`: spreadsheets write TRUE and FALSE of their own accord. */
const verdicts: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["true", true],
  ["1", true],
  ["no", false],
  ["false", false],
  ["0", false],
]);

function isRight(row: Row): boolean {
  const verdict = verdicts.get(row.Right.toLowerCase());
  if (verdict === undefined) {
    throw new ImportFault("malformed_question", { place: { line: row.line, column: 1 }, detail: row.Right });
  }
  return verdict;
}

const optionOf = (row: Row): DraftOption => ({ text: row.Text, right: isRight(row), feedback: row.Feedback });
const textsOf = (rows: readonly Row[]) => rows.map(({ Text }) => Text);
const feedbackOf = (rows: readonly Row[]) => rows[0]?.Feedback ?? "";

const mostGaps = 9;

function numberIn(row: Row): number {
  if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(row.Right)) {
    throw new ImportFault("not_whole_number", { place: { line: row.line, column: 1 }, detail: row.Right });
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
      .map((row) => ({ text: row.Text, feedback: row.Feedback, place: numberIn(row) }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ text, feedback }) => ({ text, feedback })),
  }),
  "text-entry": (rows) => ({
    interaction: "text-entry",
    spellings: textsOf(rowsOf(rows, "spelling")),
    noted: textsOf(rowsOf(rows, "spelling, noted")),
    feedback: feedbackOf(rowsOf(rows, "spelling")),
    rivals: [...rowsOf(rows, "other name"), ...rowsOf(rows, "other name, noted")].map((row) => ({
      text: row.Text,
      feedback: row.Feedback,
    })),
    refused: textsOf(rowsOf(rows, "refused")),
    otherFeedback: feedbackOf(rowsOf(rows, "anything else")),
  }),
  "number-entry": (rows) => {
    const [row, ...more] = rowsOf(rows, "number");
    if (row === undefined) throw new ImportFault("no_key");
    if (more.length > 0) throw new ImportFault("several_keys");
    return {
      interaction: "number-entry",
      answer: numberIn(row),
      feedback: row.Feedback,
      otherFeedback: feedbackOf(rowsOf(rows, "anything else")),
    };
  },
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
  "number",
  "text with gaps",
]);

/** More than any question needs that can be asked. */
const mostRows = 200;

function draftAs<I extends Interaction>(interaction: I, rows: readonly Row[]): DraftBody<I> {
  return drafters[interaction](rows);
}

/**
 * The question that rows describe.
 *
 * @throws {ImportFault} if it is of a kind that is not known, or a row says nothing that can be understood.
 */
function draftRows({ rows }: RowGroup): Draft {
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
  return { ...draftAs(interaction.data, rows), ...common };
}

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
