import { encodeRecord, encodeVarint, type SqlValue } from "./encode-record.ts";
import { newPage, pageSize, type PageFile } from "./page-file.ts";

/** A row and the number by which its table finds it. */
export interface SqlRow {
  readonly rowid: number;
  readonly values: readonly SqlValue[];
}

/** A row as it stands in a leaf. */
export interface Cell {
  readonly rowid: number;
  readonly bytes: Uint8Array;
}

/** How much of a row stays in its leaf (file format, 1.6: U is the page size, X and M bound what is kept). */
const mostKept = pageSize - 35;
const leastKept = Math.floor(((pageSize - 12) * 32) / 255) - 23;

function keptOf(length: number): number {
  if (length <= mostKept) return length;
  const kept = leastKept + ((length - leastKept) % (pageSize - 4));
  return kept <= mostKept ? kept : leastKept;
}

/** What does not fit into the leaf goes to a chain of pages, written from its end. */
function writeOverflow(rest: Uint8Array, file: PageFile): number {
  let next = 0;
  const size = pageSize - 4;
  for (let start = Math.floor((rest.length - 1) / size) * size; start >= 0; start -= size) {
    const { bytes, view } = newPage();
    view.setUint32(0, next);
    bytes.set(rest.subarray(start, start + size), 4);
    next = file.add(bytes);
  }
  return next;
}

/** Writes a row for its leaf. What the leaf has no room for goes to pages of its own. */
export function encodeCell({ rowid, values }: SqlRow, file: PageFile): Cell {
  const record = encodeRecord(values);
  const kept = keptOf(record.length);
  const start = [...encodeVarint(record.length), ...encodeVarint(rowid)];
  const chained = kept < record.length;
  const bytes = new Uint8Array(start.length + kept + (chained ? 4 : 0));
  bytes.set(start);
  bytes.set(record.subarray(0, kept), start.length);
  if (chained) {
    const first = writeOverflow(record.subarray(kept), file);
    new DataView(bytes.buffer).setUint32(start.length + kept, first);
  }
  return { rowid, bytes };
}
