import type { DraftOption } from "../import/draft.ts";
import { ImportFault } from "../import/import-problem.ts";
import type { comparisonColumns, csvColumns } from "./csv.ts";

/** The cells of a row by their column. Whatever a file says, nothing of it is proven. */
export type Cells = Readonly<
  Record<Exclude<(typeof csvColumns)[number], "Proven"> | (typeof comparisonColumns)[number], string>
>;

/** Rows that stand together and are of one question. */
export interface RowGroup {
  readonly line: number;
  readonly rows: readonly (Cells & { readonly line: number })[];
}

export type Row = RowGroup["rows"][number];
/** What a part is called where its options keep their order. */
const inOrder = ", in order";
const partOf = ({ Part }: Cells) => Part.toLowerCase();
export function nameOf(row: Cells): string {
  const part = partOf(row);
  return part.endsWith(inOrder) ? part.slice(0, -inOrder.length) : part;
}
export const isNatural = (rows: readonly Row[]) => rows.some((row) => partOf(row).endsWith(inOrder));
export const rowsOf = (rows: readonly Row[], part: string) => rows.filter((row) => nameOf(row) === part);

/** What may stand under `Right`: spreadsheets write TRUE and FALSE of their own accord. */
const verdicts: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["true", true],
  ["1", true],
  ["no", false],
  ["false", false],
  ["0", false],
]);

export function isRight(row: Row): boolean {
  const verdict = verdicts.get(row.Right.toLowerCase());
  if (verdict === undefined) {
    throw new ImportFault("malformed_question", { place: { line: row.line, column: 1 }, detail: row.Right });
  }
  return verdict;
}

export const optionOf = (row: Row): DraftOption => ({
  text: row.Text,
  right: isRight(row),
  feedback: row.Feedback,
});
export const textsOf = (rows: readonly Row[]) => rows.map(({ Text }) => Text);
export const feedbackOf = (rows: readonly Row[]) => rows[0]?.Feedback ?? "";

/** What a row says; what is wrong with it is told with its line. */
export function at<Read>(row: Row, read: () => Read): Read {
  try {
    return read();
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault;
    throw new ImportFault(fault.code, { place: { line: row.line, column: 1 }, detail: fault.detail });
  }
}
