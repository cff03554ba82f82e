import { decodeText } from "../decode-text.ts";
import { foreignManifest } from "../foreign-file.ts";
import type { FoundQuestion } from "../found-question.ts";
import { ImportFault } from "../import-fault.ts";
import type { ImportFormat } from "../import-format.ts";
import { elementBudget, readXml, type ElementBudget } from "../xml/read-xml.ts";
import { readXmlQuestions } from "../xml/read-xml-questions.ts";
import { withDescendants, type XmlNode } from "../xml/xml-node.ts";
import { pathOfHref, withoutLoneFolder } from "./package-path.ts";

const manifestName = "imsmanifest.xml";

/**
 * Reads an unpacked QTI package: the items that its manifest names, in the manifest's order. One bad item does not lose the others.
 *
 * @throws {ImportFault} if it has no manifest that can be read, or one of something else.
 */
export function* readPackage(
  packed: ReadonlyMap<string, Uint8Array>,
  format: ImportFormat | undefined,
): Iterable<FoundQuestion> {
  const files = withoutLoneFolder(packed, manifestName);
  const manifest = files.get(manifestName);
  if (manifest === undefined) throw new ImportFault("missing_manifest");
  const budget = elementBudget();
  const roots = within(manifestName, () => [...readXml(textOf(manifest), budget)].map(({ node }) => node));
  const read = new Set<string>();
  for (const { href, place } of itemsIn(roots, files)) {
    // However often a manifest names a file, it is one.
    if (!read.has(href)) yield* readItemFile({ files, format, budget }, href, place);
    read.add(href);
  }
  const foreign = foreignManifest(textOf(manifest));
  if (read.size === 0 && foreign !== undefined) throw foreign;
}

interface Item {
  readonly href: string;
  readonly place: { readonly line: number; readonly column: number };
}

/** A file may be called just as its address is written. */
const nameIn = (files: Package["files"], href: string) => (files.has(href) ? href : pathOfHref(href));

function* itemsIn(roots: readonly XmlNode[], files: Package["files"]): Iterable<Item> {
  for (const root of roots) {
    for (const { name, attributes, line, column } of withDescendants(root)) {
      const isItem =
        name === "resource" && /^imsqti_(?:apip)?item_xmlv\dp\d/.test(attributes.get("type") ?? "");
      if (isItem) yield { href: nameIn(files, attributes.get("href") ?? ""), place: { line, column } };
    }
  }
}

interface Package {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly format: ImportFormat | undefined;
  readonly budget: ElementBudget;
}

function* readItemFile(
  { files, format, budget }: Package,
  href: string,
  place: Item["place"],
): Iterable<FoundQuestion> {
  const lost = { format: format ?? "qti22", place, file: manifestName, name: href } as const;
  const file = files.get(href);
  if (file === undefined) {
    yield { ...lost, read: new ImportFault("missing_file", { detail: href }) };
    return;
  }
  try {
    yield* readXmlQuestions(textOf(file), format, href, budget);
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
