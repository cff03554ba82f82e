/** What a column holds: SQLite's NULL, INTEGER or TEXT. Numbers are whole and exact. */
export type SqlValue = null | number | string;

/** A number as SQLite's file format (1.6) writes lengths: seven bits a byte, the highest first. Up to 2^49. */
function encodeVarint(value: number): number[] {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.unshift((rest % 128) + 128);
  }
  return bytes;
}

const integerSizes = [1, 2, 3, 4, 6, 8];

interface Encoded {
  /** The serial type, which tells type and length (file format, 2.1). */
  readonly serial: number;
  readonly bytes: Uint8Array;
}

function encodeInteger(value: number): Encoded {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no exact integer`);
  if (value === 0 || value === 1) return { serial: 8 + value, bytes: new Uint8Array(0) };
  const index = integerSizes.findIndex(
    (size) => value >= -(2 ** (8 * size - 1)) && value < 2 ** (8 * size - 1),
  );
  const whole = new Uint8Array(8);
  new DataView(whole.buffer).setBigInt64(0, BigInt(value));
  return { serial: index + 1, bytes: whole.slice(8 - (integerSizes[index] ?? 8)) };
}

function encodeValue(value: SqlValue): Encoded {
  if (value === null) return { serial: 0, bytes: new Uint8Array(0) };
  if (typeof value === "number") return encodeInteger(value);
  const bytes = new TextEncoder().encode(value);
  return { serial: 13 + 2 * bytes.length, bytes };
}

/** A row as SQLite stores it: the types of its columns, then their contents. */
function encodeRecord(values: readonly SqlValue[]): Uint8Array {
  const columns = values.map(encodeValue);
  const serials = columns.flatMap(({ serial }) => encodeVarint(serial));
  // The header's length counts its own varint, which is one byte longer from 127 on.
  const head = encodeVarint(serials.length + (serials.length < 127 ? 1 : 2));
  return Uint8Array.from([...head, ...serials, ...columns.flatMap(({ bytes }) => [...bytes])]);
}

/** The pages of a database, numbered from 1 in the order in which they are added. */
class PageFile {
  readonly #pages: Uint8Array[] = [];

  /** Adds a page and tells its number; the content may be filled in afterwards. */
  add(page: Uint8Array): number {
    return this.#pages.push(page);
  }

  get pages(): readonly Uint8Array[] {
    return this.#pages;
  }
}

const pageSize = 4096;

/** A page that is all zeros, and a view to write numbers into it. */
function newPage(): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(pageSize);
  return { bytes, view: new DataView(bytes.buffer) };
}

/** What a page begins with, by its kind, and what each of its cells adds to that. */
const headerSizes = { leaf: 8, branch: 12 } as const;
const pointer = 2;

/** Fills a page from its end with cells, and its front with pointers to them. `start` is where its header begins. */
function fillPage(
  page: ReturnType<typeof newPage>,
  kind: keyof typeof headerSizes,
  cells: readonly Uint8Array[],
  start = 0,
): void {
  const { bytes, view } = page;
  let end = pageSize;
  cells.forEach((cell, index) => {
    end -= cell.length;
    bytes.set(cell, end);
    view.setUint16(start + headerSizes[kind] + index * pointer, end);
  });
  view.setUint8(start, kind === "leaf" ? 0x0d : 0x05);
  view.setUint16(start + 3, cells.length);
  view.setUint16(start + 5, end);
}

/** A row and the number by which its table finds it. */
export interface SqlRow {
  readonly rowid: number;
  readonly values: readonly SqlValue[];
}

/** A row as it stands in a leaf. */
interface Cell {
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
function encodeCell({ rowid, values }: SqlRow, file: PageFile): Cell {
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

interface Branch {
  readonly page: number;
  readonly lastRowid: number;
}

/** A page number and the longest varint that a rowid here can take. */
const branchCell = 4 + 9;
const fanout = Math.floor((pageSize - headerSizes.branch) / (branchCell + pointer)) + 1;

/** Rows for the leaves, as many in each as it holds. */
function groupCells(cells: readonly Cell[]): Cell[][] {
  const groups: Cell[][] = [[]];
  let free = pageSize - headerSizes.leaf;
  for (const cell of cells) {
    const size = cell.bytes.length + pointer;
    if (size > free) {
      groups.push([]);
      free = pageSize - headerSizes.leaf;
    }
    groups.at(-1)?.push(cell);
    free -= size;
  }
  return groups;
}

function writeLeaf(cells: readonly Cell[], file: PageFile): Branch {
  const page = newPage();
  fillPage(
    page,
    "leaf",
    cells.map(({ bytes }) => bytes),
  );
  return { page: file.add(page.bytes), lastRowid: cells.at(-1)?.rowid ?? 0 };
}

function writeBranch(children: readonly Branch[], file: PageFile): Branch {
  const page = newPage();
  const last = children.at(-1) ?? { page: 0, lastRowid: 0 };
  const cells = children.slice(0, -1).map((child) => {
    const cell = Uint8Array.from([0, 0, 0, 0, ...encodeVarint(child.lastRowid)]);
    new DataView(cell.buffer).setUint32(0, child.page);
    return cell;
  });
  fillPage(page, "branch", cells);
  page.view.setUint32(8, last.page);
  return { page: file.add(page.bytes), lastRowid: last.lastRowid };
}

/** Children shared out evenly, as a branch with one child alone would not be valid. */
function shareOut(children: readonly Branch[]): Branch[][] {
  const groups = Math.ceil(children.length / fanout);
  const bound = (index: number) => Math.floor((index * children.length) / groups);
  return Array.from({ length: groups }, (_, index) => children.slice(bound(index), bound(index + 1)));
}

/** Writes a table's rows, which stand by rising rowid, and tells the number of its root page. */
function writeTable(rows: readonly SqlRow[], file: PageFile): number {
  let level = groupCells(rows.map((row) => encodeCell(row, file))).map((cells) => writeLeaf(cells, file));
  while (level.length > 1) level = shareOut(level).map((children) => writeBranch(children, file));
  return level[0]?.page ?? 0;
}

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
