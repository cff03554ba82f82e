import { ImportFault } from "./import-fault.ts";
import { importLimits } from "./import-limits.ts";

const lineFeed = 0x0a;

/**
 * The text of a file: UTF-8, with or without its mark.
 *
 * @throws {ImportFault} if it is empty, too large, in another encoding or no text at all, with the first line that is not.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new ImportFault("empty_file");
  if (bytes.length > importLimits.bytes) {
    throw new ImportFault("file_too_large", { detail: String(importLimits.bytes) });
  }
  if (hasMark(bytes, 0xff, 0xfe) || hasMark(bytes, 0xfe, 0xff)) {
    throw new ImportFault("other_encoding", { detail: "UTF-16" });
  }
  const text = decode(bytes);
  if (text === undefined) throw new ImportFault("not_utf8", { place: placeOfFirst(bytes, isBroken) });
  if (text.includes("\0")) {
    throw new ImportFault("nul_character", { place: placeOfFirst(bytes, (line) => line.includes(0)) });
  }
  if (text.trim() === "") throw new ImportFault("empty_file");
  return text;
}

function hasMark(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
}

const isBroken = (line: Uint8Array): boolean => decode(line) === undefined;

/** The first line of which it holds. A line feed is never part of another character in UTF-8. */
function placeOfFirst(bytes: Uint8Array, holds: (line: Uint8Array) => boolean) {
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    if (holds(bytes.subarray(start, end))) return { line, column: 1 };
    start = end + 1;
  }
  return { line: 1, column: 1 };
}
