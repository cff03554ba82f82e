import { strToU8, zipSync } from "fflate";

/** The first moment that a zip can name, in any time zone: the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Packs files in the order of their paths. Text is UTF-8. */
export function writeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const paths = Object.keys(files).toSorted();
  const packed = paths.map((path) => {
    const contents = files[path] ?? "";
    return [path, typeof contents === "string" ? strToU8(contents) : contents] as const;
  });
  return zipSync(Object.fromEntries(packed), { mtime });
}
