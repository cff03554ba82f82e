import { type Comparison, comparisonSchema } from "@wellread/content";
import { compareDecimals } from "@wellread/assessment";
import type { DraftBody, DraftedBody } from "../import/draft.ts";
import {
  draftNumber,
  type Figure,
  type NumberAnswer,
  readFigure,
  spanAround,
  spanBetween,
} from "../import/drafted-numbers.ts";
import { ImportFault } from "../import/import-problem.ts";
import { at, feedbackOf, isRight, type Row, rowsOf, textsOf } from "./question-rows.ts";

/** Spellings that a cell calls wrong are refused, whatever their part is called. */
function isRefused(row: Row): boolean {
  return row.Right !== "" && !isRight(row);
}

/** Wrong answers, which no cell may call right. */
function wrongRows(rows: readonly Row[]): readonly Row[] {
  const odd = rows.find((row) => row.Right !== "" && isRight(row));
  if (odd !== undefined) {
    throw new ImportFault("malformed_question", { place: { line: odd.line, column: 1 }, detail: odd.Right });
  }
  return rows;
}

const comparisonsByCell: ReadonlyMap<string, Comparison | undefined> = new Map([
  ["", undefined],
  ...comparisonSchema.options.map((comparison) => [comparison, comparison] as const),
]);
const accentsByCell: ReadonlyMap<string, boolean> = new Map([
  ["", false],
  ["count", false],
  ["ignore", true],
]);

/** What one of the cells of a column says, if any does. */
function readColumn<Value>(
  rows: readonly Row[],
  column: "Comparison" | "Accents",
  values: ReadonlyMap<string, Value>,
) {
  const row = rows.find((each) => each[column] !== "");
  const cell = row?.[column].toLowerCase() ?? "";
  if (!values.has(cell)) {
    throw new ImportFault("malformed_question", { place: { line: row?.line ?? 1, column: 1 }, detail: cell });
  }
  return values.get(cell);
}

function readComparison(rows: readonly Row[]) {
  const comparison = readColumn(rows, "Comparison", comparisonsByCell);
  const ignoreAccents = readColumn(rows, "Accents", accentsByCell);
  return {
    ...(comparison === undefined ? {} : { comparison }),
    ...(ignoreAccents === true ? { ignoreAccents } : {}),
  };
}

/** A typed answer: its spellings, those that are refused, and how they are compared. */
export function readTextRows(rows: readonly Row[]): DraftBody<"text-entry"> {
  const spelt = [...rowsOf(rows, "spelling"), ...rowsOf(rows, "spelling, noted")];
  const right = spelt.filter((row) => !isRefused(row));
  const refused = [...spelt.filter(isRefused), ...wrongRows(rowsOf(rows, "refused"))];
  const rivals = wrongRows([...rowsOf(rows, "other name"), ...rowsOf(rows, "other name, noted")]);
  return {
    interaction: "text-entry",
    spellings: textsOf(rowsOf(right, "spelling")),
    noted: textsOf(rowsOf(right, "spelling, noted")),
    feedback: feedbackOf(rowsOf(right, "spelling")),
    rivals: rivals.map((row) => ({ text: row.Text, feedback: row.Feedback })),
    refused: textsOf(refused),
    otherFeedback: feedbackOf(rowsOf(rows, "anything else")),
    ...readComparison(rows),
  };
}

/** What the parts of a number are called. */
export const numberParts = ["number", "tolerance", "from", "to"] as const;

/** Numbers that are right: each row one, with a tolerance for all, or one range from a number to another. */
export function readNumberRows(rows: readonly Row[], locale: string): DraftedBody<"number-entry"> {
  const figures = (part: string) =>
    rowsOf(rows, part).map((row) => ({ ...at(row, () => readFigure(row.Right, locale)), row }));
  const [keys, tolerances, lowest, highest] = numberParts.map(figures);
  const all = [keys, tolerances, lowest, highest].flatMap((list) => list ?? []);
  const answers =
    rangeOf(lowest ?? [], highest ?? [], keys ?? []) ?? aroundEach(keys ?? [], tolerances ?? []);
  return draftNumber(
    answers,
    feedbackOf(rowsOf(rows, "anything else")),
    all.flatMap(({ changes }) => changes),
  );
}

type RowFigure = Figure & { readonly row: Row };

function rangeOf(
  [from, ...moreFrom]: readonly RowFigure[],
  [to, ...moreTo]: readonly RowFigure[],
  [key, ...moreKeys]: readonly RowFigure[],
): NumberAnswer[] | undefined {
  const first = from ?? to;
  if (first === undefined) return undefined;
  if (from === undefined || to === undefined || [...moreFrom, ...moreTo, ...moreKeys].length > 0) {
    throw new ImportFault("malformed_question", { detail: first.row.Part });
  }
  const spans = [at(to.row, () => spanBetween(from.value, to.value))];
  const answer = { spans, weight: 100, feedback: (key ?? from).row.Feedback };
  if (key === undefined) return [answer];
  const isWithin = compareDecimals(from.value, key.value) <= 0 && compareDecimals(key.value, to.value) <= 0;
  if (!isWithin) throw new ImportFault("malformed_question", { detail: key.row.Right });
  return [{ ...answer, key: key.value }];
}

function aroundEach(keys: readonly RowFigure[], [tolerance, ...more]: readonly RowFigure[]): NumberAnswer[] {
  if (more[0] !== undefined) throw new ImportFault("malformed_question", { detail: more[0].row.Part });
  return keys.map(({ value, row }) => ({
    spans: [
      tolerance === undefined
        ? { from: value, to: value }
        : at(row, () => spanAround(value, tolerance.value)),
    ],
    key: value,
    weight: 100,
    feedback: row.Feedback,
  }));
}
