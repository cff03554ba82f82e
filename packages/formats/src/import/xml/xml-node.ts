import type { Place } from "../import-fault.ts";

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
  yield node;
  for (const child of node.children) if (typeof child !== "string") yield* withDescendants(child);
}
