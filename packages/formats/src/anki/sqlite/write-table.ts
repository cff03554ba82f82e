import { encodeCell, type Cell, type SqlRow } from "./encode-cell.ts";
import { encodeVarint } from "./encode-record.ts";
import { fillPage, headerSizes, newPage, pageSize, pointer, type PageFile } from "./page-file.ts";

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
export function writeTable(rows: readonly SqlRow[], file: PageFile): number {
  let level = groupCells(rows.map((row) => encodeCell(row, file))).map((cells) => writeLeaf(cells, file));
  while (level.length > 1) level = shareOut(level).map((children) => writeBranch(children, file));
  return level[0]?.page ?? 0;
}
