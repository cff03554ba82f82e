import { ImportFault } from "./import-fault.ts";
import { importLimits } from "./import-limits.ts";

const lineFeed = 0x0a;

/**
 * The text of a file: UTF-8, with or without its mark, or UTF-16 with it, as spreadsheets save "Unicode text".
 *
 * @throws {ImportFault} if it is empty, too large, in another encoding or no text at all, with the first line that is not.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new ImportFault("empty_file");
  if (bytes.length > importLimits.bytes) {
    throw new ImportFault("file_too_large", { detail: String(importLimits.bytes) });
  }
  const text = decodeMarked(bytes) ?? decode(bytes, "utf-8");
  if (text === undefined) throw new ImportFault("not_utf8", { place: placeOfBroken(bytes) });
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const line = text.slice(0, nul).split("\n").length;
    throw new ImportFault("nul_character", { place: { line, column: 1 } });
  }
  if (text.trim() === "") throw new ImportFault("empty_file");
  return text;
}

/** A mark of UTF-16 says in which order its bytes stand; without one, nothing does. */
function decodeMarked(bytes: Uint8Array): string | undefined {
  const encoding = hasMark(bytes, 0xff, 0xfe)
    ? "utf-16le"
    : hasMark(bytes, 0xfe, 0xff)
      ? "utf-16be"
      : undefined;
  if (encoding === undefined) return undefined;
  const text = decode(bytes, encoding);
  if (text === undefined) throw new ImportFault("other_encoding", { detail: "UTF-16" });
  return text;
}

function hasMark(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
}

/** The first line that is no UTF-8, in which a line feed is never part of another character. */
function placeOfBroken(bytes: Uint8Array) {
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    if (decode(bytes.subarray(start, end), "utf-8") === undefined) return { line, column: 1 };
    start = end + 1;
  }
  return { line: 1, column: 1 };
}
