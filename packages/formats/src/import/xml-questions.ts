import { readMoodleQuestion } from "../moodle-xml/read-moodle-xml.ts";
import { readQtiItem } from "../qti/read-qti-item.ts";
import { findRubrics, findStimuli } from "../qti/read-qti-texts.ts";
import type { FoundQuestion } from "./draft.ts";
import { ImportFault } from "./import-problem.ts";
import { decodeText, foreignManifest, type ImportFormat } from "./source-file.ts";
import { pathOfHref, withoutLoneFolder } from "./unpack.ts";
import type { Labels } from "../words/index.ts";
import {
  type ElementBudget,
  elementBudget,
  readXml,
  withDescendants,
  type XmlNode,
  type XmlPart,
} from "./xml-tree.ts";

/** What a document is, by its root. */
const formats: ReadonlyMap<string, ImportFormat> = new Map([
  ["quiz", "moodle-xml"],
  ["assessmentItem", "qti22"],
  ["qti-assessment-item", "qti30"],
]);

/** The format of a document with that root; undefined if it is none that can be read. */
function formatOfRoot(root: string): ImportFormat | undefined {
  return formats.get(root);
}

/** What is known before a document is read. */
interface Known {
  /** Where it is known. */
  readonly format: ImportFormat | undefined;
  /** What questions say that the document leaves unsaid. */
  readonly labels: Labels;
}

/** A document of a package. */
interface Packed {
  readonly file: string;
  readonly budget: ElementBudget;
}

/**
 * Reads the questions of an XML document: a Moodle quiz, or one QTI item.
 *
 * @throws {ImportFault} where it can be read no further.
 */
export function* readXmlQuestions(
  text: string,
  { format, labels }: Known,
  { file = "", budget }: Partial<Packed> = {},
): Iterable<FoundQuestion> {
  for (const part of readXml(text.replace(/^\uFEFF/, ""), budget)) {
    const found = formatOfRoot(part.root);
    if (found === undefined || (format !== undefined && format !== found)) {
      throw new ImportFault("unknown_format", {
        place: { line: 1, column: 1 },
        detail: `<${part.root}>`,
        file,
      });
    }
    yield* readPart(part, { format: found, labels }, file);
  }
}

function* readPart(
  { root, node }: XmlPart,
  { format, labels }: Known & { readonly format: ImportFormat },
  file: string,
): Iterable<FoundQuestion> {
  if (format !== "moodle-xml") {
    yield readQtiItem(node, format, file, labels);
    yield* findStimuli(node, { format, file });
  } else if (node.name === "question") yield* readMoodleQuestion(node, labels);
  else if (node.name !== root)
    throw new ImportFault("unknown_format", { place: node, detail: `<${node.name}>` });
}

const manifestName = "imsmanifest.xml";

/**
 * Reads an unpacked QTI package: the items that its manifest names, in the manifest's order. One bad item does not lose the others.
 *
 * @throws {ImportFault} if it has no manifest that can be read, or one of something else.
 */
export function* readPackage(packed: ReadonlyMap<string, Uint8Array>, known: Known): Iterable<FoundQuestion> {
  const files = withoutLoneFolder(packed, manifestName);
  const manifest = files.get(manifestName);
  if (manifest === undefined) throw new ImportFault("missing_manifest");
  const budget = elementBudget();
  const roots = within(manifestName, () => [...readXml(textOf(manifest), budget)].map(({ node }) => node));
  const read = new Set<string>();
  const texts = new Set<string>();
  for (const { href, place } of resourcesIn(roots, files, items)) {
    // However often a manifest names a file, it is one.
    if (read.has(href)) continue;
    read.add(href);
    for (const found of readItemFile({ files, budget, ...known }, href, place)) {
      const shared = sharedText(found);
      if (shared === undefined || !texts.has(shared)) yield found;
      if (shared !== undefined) texts.add(shared);
    }
  }
  const hrefs = new Set([...resourcesIn(roots, files, tests)].map(({ href }) => href));
  for (const href of hrefs) yield* readTest({ files, budget, ...known }, href);
  const foreign = foreignManifest(textOf(manifest));
  if (read.size === 0 && foreign !== undefined) throw foreign;
}

/** What questions of a package are about, by its file: many items refer to one. */
function sharedText({ read, file }: FoundQuestion): string | undefined {
  if (!(read instanceof ImportFault) || read.code !== "text_to_read" || read.detail === "") return undefined;
  return `${file.slice(0, file.lastIndexOf("/") + 1)}${read.detail}`;
}

interface Resource {
  readonly href: string;
  readonly place: { readonly line: number; readonly column: number };
}

/** A file may be called just as its address is written. */
const nameIn = (files: Package["files"], href: string) => (files.has(href) ? href : pathOfHref(href));

const items = /^imsqti_(?:apip)?item_xmlv\dp\d/;
const tests = /^imsqti_(?:apip)?(?:test|section)_xmlv\dp\d/;

function* resourcesIn(roots: readonly XmlNode[], files: Package["files"], type: RegExp): Iterable<Resource> {
  for (const root of roots) {
    for (const { name, attributes, line, column } of withDescendants(root)) {
      const isOfType = name === "resource" && type.test(attributes.get("type") ?? "");
      if (isOfType) yield { href: nameIn(files, attributes.get("href") ?? ""), place: { line, column } };
    }
  }
}

interface Package extends Known {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly budget: ElementBudget;
}

function* readItemFile(
  { files, budget, ...known }: Package,
  href: string,
  place: Resource["place"],
): Iterable<FoundQuestion> {
  const lost = { format: known.format ?? "qti22", place, file: manifestName, name: href } as const;
  const file = files.get(href);
  if (file === undefined) {
    yield { ...lost, read: new ImportFault("missing_file", { detail: href }) };
    return;
  }
  try {
    yield* readXmlQuestions(textOf(file), known, { file: href, budget });
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault;
    yield { ...lost, file: href, place: fault.place ?? { line: 1, column: 1 }, read: fault };
  }
}

/** What a test tells beside its items. It is not needed to read these, so whatever is wrong with it is no problem. */
function* readTest({ files, budget, format = "qti22" }: Package, href: string): Iterable<FoundQuestion> {
  const file = files.get(href);
  if (file === undefined) return;
  try {
    for (const { node } of readXml(textOf(file), budget)) yield* findRubrics(node, { format, file: href });
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault;
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
