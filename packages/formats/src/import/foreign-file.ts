import { ImportFault } from "./import-fault.ts";

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
