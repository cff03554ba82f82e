import { SaxesParser } from "saxes";
import { ImportFault, type Place } from "./import-problem.ts";
import { importLimits } from "./source-file.ts";

/** An element of a read document. Names are without prefix. */
export interface XmlNode extends Place {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
}

/** The elements in an element, by their name if one is given. */
export function elementsOf({ children }: XmlNode, name?: string): XmlNode[] {
  return children
    .filter((child) => typeof child !== "string")
    .filter((child) => name === undefined || child.name === name);
}

/** The first element of that name in an element. */
export function elementOf({ children }: XmlNode, name: string): XmlNode | undefined {
  return children.find((child): child is XmlNode => typeof child !== "string" && child.name === name);
}

/** The text that stands directly in an element. */
export function textIn(node: XmlNode | undefined): string {
  return node === undefined ? "" : node.children.filter((child) => typeof child === "string").join("");
}

/** An element and all within it, in the order of the document. */
export function* withDescendants(node: XmlNode): Iterable<XmlNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (const child of next.children.toReversed()) if (typeof child !== "string") waiting.push(child);
  }
}

/** The root of a document, and a part of it that has ended: the root itself, or one of its elements. */
export interface XmlPart {
  readonly root: string;
  readonly node: XmlNode;
}

interface OpenNode extends XmlNode {
  readonly attributes: Map<string, string>;
  readonly children: (XmlNode | string)[];
}

/** How many elements and attributes may still be read, in all documents of a file together. */
export interface ElementBudget {
  left: number;
  attributes: number;
}

/** What a whole file may have. */
export function elementBudget(): ElementBudget {
  return { left: importLimits.elements, attributes: importLimits.attributes };
}

const chunk = 65_536;
const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** Roots that are lists: each of their elements is a part, so that a fault below does not take those above with it. */
const lists: ReadonlySet<string> = new Set(["quiz"]);

/**
 * Reads XML in one pass and bounded depth. Nothing is fetched, and no entity but the five of XML is known: a document that
 * declares its own, or a document type, is refused.
 *
 * @throws {ImportFault} at the place from which on it is no well-formed XML, or is too much.
 */
export function* readXml(text: string, budget: ElementBudget = elementBudget()): Iterable<XmlPart> {
  const parts: XmlPart[] = [];
  const parser = listen(parts, budget);
  for (let start = 0; start < text.length; start += chunk) {
    const fault = faultOf(() => parser.write(text.slice(start, start + chunk)));
    yield* parts.splice(0);
    if (fault !== undefined) throw fault;
  }
  parser.close();
}

/** What ended a step, so that what came before it can be given out first. */
function faultOf(step: () => unknown): unknown {
  try {
    step();
    return undefined;
  } catch (fault) {
    return fault;
  }
}

function listen(parts: XmlPart[], budget: ElementBudget): SaxesParser {
  const parser = new SaxesParser();
  const open: OpenNode[] = [];
  const here = (): Place => ({ line: parser.line, column: Math.max(1, parser.column) });
  const end = (code: ConstructorParameters<typeof ImportFault>[0], detail = "") =>
    new ImportFault(code, { place: here(), detail });
  let closedAt = -1;
  parser.on("error", ({ message }) => {
    // An element that another's end has closed is told of before the fault is.
    if (closedAt === parser.position) parts.pop();
    throw end("malformed_xml", message.replace(/^\d+:\d+: /, ""));
  });
  // What was read is text already: UTF-16 has its mark, or it would have been refused.
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && !/^(?:utf-8|utf-16|us-ascii)$/i.test(encoding))
      throw end("other_encoding", encoding);
  });
  parser.on("doctype", () => {
    throw end("doctype");
  });
  parser.on("opentagstart", ({ name }) => {
    budget.left -= 1;
    if (budget.left < 0) throw end("too_many_elements", String(importLimits.elements));
    if (open.length >= importLimits.depth) throw end("too_deep", String(importLimits.depth));
    open.push({ name: localName(name), attributes: new Map(), children: [], ...here() });
  });
  parser.on("attribute", ({ name, value }) => {
    budget.attributes -= 1;
    if (budget.attributes < 0) throw end("too_many_attributes", String(importLimits.attributes));
    open.at(-1)?.attributes.set(localName(name), value);
  });
  parser.on("text", (words) => {
    open.at(-1)?.children.push(words);
  });
  parser.on("cdata", (words) => {
    open.at(-1)?.children.push(words);
  });
  parser.on("closetag", () => {
    const node = open.pop();
    if (node === undefined) return;
    const parent = open.at(-1);
    closedAt = parser.position;
    const isPart = parent === undefined || (open.length === 1 && lists.has(parent.name));
    if (isPart) parts.push({ root: parent?.name ?? node.name, node });
    else parent.children.push(node);
  });
  return parser;
}
