import { readCsvQuestions } from "./csv/read-csv-questions.ts";
import { decodeText } from "./decode-text.ts";
import { foreignBytes, foreignText } from "./foreign-file.ts";
import type { FoundQuestion } from "./found-question.ts";
import { readGift } from "./gift/read-gift.ts";
import { ImportFault } from "./import-fault.ts";
import type { ImportFormat } from "./import-format.ts";
import { readXmlQuestions } from "./xml/read-xml-questions.ts";
import { readPackage } from "./zip/read-package.ts";
import { unpack } from "./zip/unpack.ts";

type Container = "zip" | "xml" | "csv" | "gift";

/** Which kind of file may hold a format. */
const containers = {
  gift: ["gift"],
  "moodle-xml": ["xml"],
  qti22: ["zip", "xml"],
  qti30: ["zip", "xml"],
  csv: ["csv"],
} as const satisfies Record<ImportFormat, readonly Container[]>;

/**
 * Reads a file question by question, in the format that is asked for or that its content tells.
 *
 * @throws {ImportFault} where it can be read no further; what came before stands.
 */
export function* readFile(bytes: Uint8Array, format: ImportFormat | undefined): Iterable<FoundQuestion> {
  if (isZip(bytes)) {
    const files = unpack(bytes);
    check("zip", format);
    yield* readPackage(files, format);
    return;
  }
  throwIf(foreignBytes(bytes));
  const text = decodeText(bytes);
  throwIf(foreignText(text));
  const container = format === "gift" || format === "csv" ? format : detect(text);
  check(container, format);
  if (container === "xml") yield* readXmlQuestions(text, format, "");
  else if (container === "csv") yield* readCsvQuestions(text);
  else yield* readGift(text);
}

function check(container: Container, format: ImportFormat | undefined): void {
  if (format === undefined) return;
  const allowed: readonly Container[] = containers[format];
  if (!allowed.includes(container)) throw new ImportFault("unknown_format", { detail: format });
}

function throwIf(fault: ImportFault | undefined): void {
  if (fault !== undefined) throw fault;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Looks no further than it must: the first character tells XML, the first line a table. */
function detect(text: string): Container {
  if (/^\s*</.test(text)) return "xml";
  // A table may begin with what is for a spreadsheet, and with rows of nothing.
  const start = text.slice(0, 2000).replace(/^\uFEFF?(?:sep=.[\r\n])?[,;\s]*/i, "");
  const [header = ""] = start.split(/\r|\n/, 1);
  if (/\b(?:question|interaction)\b/i.test(header) && /\bstem\b/i.test(header) && /[,;\t]/.test(header))
    return "csv";
  if (text.includes("{")) return "gift";
  throw new ImportFault("unknown_format");
}
