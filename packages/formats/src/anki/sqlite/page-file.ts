/** The pages of a database, numbered from 1 in the order in which they are added. */
export class PageFile {
  readonly #pages: Uint8Array[] = [];

  /** Adds a page and tells its number; the content may be filled in afterwards. */
  add(page: Uint8Array): number {
    return this.#pages.push(page);
  }

  get pages(): readonly Uint8Array[] {
    return this.#pages;
  }
}

export const pageSize = 4096;

/** A page that is all zeros, and a view to write numbers into it. */
export function newPage(): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(pageSize);
  return { bytes, view: new DataView(bytes.buffer) };
}

/** What a page begins with, by its kind, and what each of its cells adds to that. */
export const headerSizes = { leaf: 8, branch: 12 } as const;
export const pointer = 2;

/** Fills a page from its end with cells, and its front with pointers to them. `start` is where its header begins. */
export function fillPage(
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
