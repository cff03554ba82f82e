import type { csvColumns } from "../../csv/csv.ts";

/** The cells of a row by their column. Whatever a file says, nothing of it is proven. */
export type Cells = Readonly<Record<Exclude<(typeof csvColumns)[number], "Proven">, string>>;

/** Rows that stand together and are of one question. */
export interface RowGroup {
  readonly line: number;
  readonly rows: readonly (Cells & { readonly line: number })[];
}
