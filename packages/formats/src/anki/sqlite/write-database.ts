import type { SqlRow } from "./encode-cell.ts";
import { encodeRecord, encodeVarint } from "./encode-record.ts";
import { fillPage, newPage, PageFile, pageSize } from "./page-file.ts";
import { writeTable } from "./write-table.ts";

/** A table: its name, the statement that makes it, and its rows by rising rowid. */
export interface SqlTable {
  readonly name: string;
  readonly sql: string;
  readonly rows: readonly SqlRow[];
}

const headerSize = 100;

/**
 * A database as SQLite's file format has it (sqlite.org/fileformat2.html): tables of whole rows, no index. The same tables
 * give the same bytes. A column `integer PRIMARY KEY` is the rowid, and `null` in the row.
 */
export function writeDatabase(tables: readonly SqlTable[]): Uint8Array {
  const file = new PageFile();
  const first = newPage();
  file.add(first.bytes);
  const schema = tables.map(({ name, sql, rows }, index) => {
    const record = encodeRecord(["table", name, name, writeTable(rows, file), sql]);
    return Uint8Array.from([...encodeVarint(record.length), ...encodeVarint(index + 1), ...record]);
  });
  fillPage(first, "leaf", schema, headerSize);
  writeHeader(first, file.pages.length);
  const whole = new Uint8Array(file.pages.length * pageSize);
  file.pages.forEach((page, index) => whole.set(page, index * pageSize));
  return whole;
}

/** The fields of the header that are not zero, by their place (file format, 1.3). */
function writeHeader({ bytes, view }: ReturnType<typeof newPage>, pages: number): void {
  bytes.set(new TextEncoder().encode("SQLite format 3\0"));
  view.setUint16(16, pageSize);
  // Read and written with a rollback journal; the fractions of a page are fixed.
  bytes.set([1, 1, 0, 64, 32, 32], 18);
  const [changes, schemaCookie, schemaFormat, utf8] = [1, 1, 4, 1];
  view.setUint32(24, changes);
  view.setUint32(28, pages);
  view.setUint32(40, schemaCookie);
  view.setUint32(44, schemaFormat);
  view.setUint32(56, utf8);
  view.setUint32(92, changes);
  view.setUint32(96, 3_045_000);
}
