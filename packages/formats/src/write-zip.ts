import { strToU8, zipSync } from "fflate";

/** The first moment that a zip can name, in any time zone: the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Packs files by path, in the order they are given in. Text is UTF-8. */
export function writeZip(files: readonly (readonly [path: string, contents: string | Uint8Array])[]): Uint8Array {
  const packed = files.map(
    ([path, contents]) => [path, typeof contents === "string" ? strToU8(contents) : contents] as const,
  );
  return zipSync(Object.fromEntries(packed), { mtime });
}
