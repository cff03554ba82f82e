import { escapeXml } from "../escape-xml.ts";

/** One element of XML in lines, its text escaped. Children are elements; a string is text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

/** Makes an element. */
export function element(
  name: string,
  content: Element["content"],
  attributes: Element["attributes"] = {},
): Element {
  return { name, attributes, content };
}

/** Writes an element, two spaces deeper for each level. Text stays in its line, as space in it counts. */
export function writeElement({ name, attributes, content }: Element, indent = ""): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`),
  ].join(" ");
  if (typeof content === "string") return `${indent}<${start}>${escapeXml(content)}</${name}>`;
  const lines = content.map((child) => writeElement(child, `${indent}  `));
  return [`${indent}<${start}>`, ...lines, `${indent}</${name}>`].join("\n");
}
