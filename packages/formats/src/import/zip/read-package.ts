import { decodeText } from "../decode-text.ts";
import type { FoundQuestion } from "../found-question.ts";
import { ImportFault } from "../import-fault.ts";
import type { ImportFormat } from "../import-format.ts";
import { readXml } from "../xml/read-xml.ts";
import { readXmlQuestions } from "../xml/read-xml-questions.ts";
import { withDescendants, type XmlNode } from "../xml/xml-node.ts";
import { unpack } from "./unpack.ts";

const manifestName = "imsmanifest.xml";

/**
 * Reads a QTI package: the items that its manifest names, in the manifest's order. One bad item does not lose the others.
 *
 * @throws {ImportFault} if it cannot be unpacked, or has no manifest that can be read.
 */
export function* readPackage(bytes: Uint8Array, format: ImportFormat | undefined): Iterable<FoundQuestion> {
  const files = unpack(bytes);
  const manifest = files.get(manifestName);
  if (manifest === undefined) throw new ImportFault("missing_file", { detail: manifestName });
  for (const { href, place } of itemsIn(
    within(manifestName, () => [...readXml(textOf(manifest))].map(({ node }) => node)),
  )) {
    yield* readItemFile(files, href, place, format);
  }
}

interface Item {
  readonly href: string;
  readonly place: { readonly line: number; readonly column: number };
}

function* itemsIn(roots: readonly XmlNode[]): Iterable<Item> {
  for (const root of roots) {
    for (const { name, attributes, line, column } of withDescendants(root)) {
      const isItem =
        name === "resource" && /^imsqti_(?:apip)?item_xmlv\dp\d/.test(attributes.get("type") ?? "");
      if (isItem) yield { href: attributes.get("href") ?? "", place: { line, column } };
    }
  }
}

function* readItemFile(
  files: ReadonlyMap<string, Uint8Array>,
  href: string,
  place: Item["place"],
  format: ImportFormat | undefined,
): Iterable<FoundQuestion> {
  const lost = { format: format ?? "qti22", place, file: manifestName, name: href } as const;
  const file = files.get(href);
  if (file === undefined) {
    yield { ...lost, read: new ImportFault("missing_file", { detail: href }) };
    return;
  }
  try {
    yield* readXmlQuestions(textOf(file), format, href);
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault;
    yield { ...lost, file: href, place: fault.place ?? { line: 1, column: 1 }, read: fault };
  }
}

const textOf = (file: Uint8Array) => decodeText(file).replace(/^\uFEFF/, "");

/** Says of a fault in which file it is. */
function within<Read>(file: string, read: () => Read): Read {
  try {
    return read();
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault;
    throw new ImportFault(fault.code, { place: fault.place, detail: fault.detail, file });
  }
}
