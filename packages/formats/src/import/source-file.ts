import { z } from "zod";
import { ImportFault } from "./import-problem.ts";

/** The formats that questions can be read from, in the order in which they are listed everywhere. */
export const importFormatSchema = z.enum(["gift", "moodle-xml", "qti22", "qti30", "csv"]);
export type ImportFormat = z.infer<typeof importFormatSchema>;
export const importFormats = importFormatSchema.options;

/** What a file may hold at the most: a school's whole question bank fits, and a hostile file ends soon. */
export const importLimits = {
  /** Of the file, packed or not, in bytes. */
  bytes: 4 * 1024 * 1024,
  /** Of everything in a package, unpacked, in bytes. */
  unpackedBytes: 16 * 1024 * 1024,
  /** Files in a package. */
  files: 2000,
  /** Elements of XML, in all files of a package together, and how deep they may stand. */
  elements: 200_000,
  depth: 64,
  /** Attributes of XML, likewise: an element can have any number. */
  attributes: 400_000,
  /** Of one question in a text format, in UTF-16 code units. */
  questionText: 100_000,
  questions: 1000,
  /** Of the questions that are taken, together, in UTF-16 code units: a thousand long ones would fill tens of megabytes. */
  text: 2_000_000,
  problems: 1000,
} as const;

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

const other = (name: string) => new ImportFault("other_format", { detail: name });

/** What a zip with a file of that name is. */
const entries: ReadonlyMap<string, () => ImportFault> = new Map([
  ["xl/workbook.xml", () => new ImportFault("spreadsheet")],
  ["xl/workbook.bin", () => new ImportFault("spreadsheet")],
  ["word/document.xml", () => other("Word")],
  ["ppt/presentation.xml", () => other("PowerPoint")],
  ["META-INF/manifest.xml", () => other("OpenDocument")],
  ["collection.anki2", () => other("Anki")],
  ["collection.anki21", () => other("Anki")],
  ["collection.anki21b", () => other("Anki")],
  ["h5p.json", () => other("H5P")],
]);

/** What is wrong with a zip that has this file in it: it is of another program, and which. */
export function foreignEntry(name: string): ImportFault | undefined {
  return entries.get(name)?.();
}

const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["Office 97–2003", [0xd0, 0xcf, 0x11, 0xe0]],
];

/** The same of a file's first bytes. */
export function foreignBytes(bytes: Uint8Array): ImportFault | undefined {
  const found = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return found === undefined ? undefined : other(found[0]);
}

/** No more than a beginning tells. */
const telling = 1000;

/** The same of how a text begins. */
export function foreignText(text: string): ImportFault | undefined {
  const start = text.slice(0, telling);
  if (/^\s*\{\s*"format"\s*:\s*"wellread-quiz"/.test(start)) return new ImportFault("quiz_json");
  // A question of GIFT can begin with a brace, but then no quoted name and colon follow.
  if (/^\s*(?:\[\s*)?\{\s*"[\w$-]+"\s*:/.test(start)) return other("JSON");
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(start)) return other("a web page (HTML)");
  return undefined;
}

const manifests: readonly (readonly [name: string, mark: RegExp])[] = [
  ["SCORM", /\bADL SCORM\b|\badlcp/i],
  ["Common Cartridge", /\bimsccv1p\d|\bCommon Cartridge\b/],
];

/** The same of the manifest of a package that names no item of QTI. */
export function foreignManifest(text: string): ImportFault | undefined {
  const found = manifests.find(([, mark]) => mark.test(text));
  return found === undefined ? undefined : other(found[0]);
}
