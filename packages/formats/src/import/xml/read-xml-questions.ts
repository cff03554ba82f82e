import type { FoundQuestion } from "../found-question.ts";
import { ImportFault } from "../import-fault.ts";
import type { ImportFormat } from "../import-format.ts";
import { readMoodleQuestion } from "../moodle-xml/read-moodle-question.ts";
import { readQtiItem } from "../qti/read-qti-item.ts";
import { readXml, type XmlPart } from "./read-xml.ts";

/** What a document is, by its root. */
const formats: ReadonlyMap<string, ImportFormat> = new Map([
  ["quiz", "moodle-xml"],
  ["assessmentItem", "qti22"],
  ["qti-assessment-item", "qti30"],
]);

/** The format of a document with that root; undefined if it is none that can be read. */
export function formatOfRoot(root: string): ImportFormat | undefined {
  return formats.get(root);
}

/**
 * Reads the questions of an XML document: a Moodle quiz, or one QTI item.
 *
 * @param file which of a package; empty where there is one file.
 * @throws {ImportFault} where it can be read no further.
 */
export function* readXmlQuestions(
  text: string,
  format: ImportFormat | undefined,
  file: string,
): Iterable<FoundQuestion> {
  for (const part of readXml(text.replace(/^\uFEFF/, ""))) {
    const found = formatOfRoot(part.root);
    if (found === undefined || (format !== undefined && format !== found)) {
      throw new ImportFault("unknown_format", {
        place: { line: 1, column: 1 },
        detail: `<${part.root}>`,
        file,
      });
    }
    yield* readPart(part, found, file);
  }
}

function* readPart({ root, node }: XmlPart, format: ImportFormat, file: string): Iterable<FoundQuestion> {
  if (format !== "moodle-xml") yield readQtiItem(node, format, file);
  else if (node.name === "question") yield* readMoodleQuestion(node);
  else if (node.name !== root)
    throw new ImportFault("unknown_format", { place: node, detail: `<${node.name}>` });
}
