/** What XML 1.0 forbids even as a reference: most control characters, lone surrogates, two non-characters. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for an element or a quoted attribute of XML or HTML. Characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(forbidden, "\uFFFD")
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** What stands in an element: text, or elements, with or without words between them. */
export type Content = string | readonly (Element | string)[];

/** One element of XML, its text escaped when it is written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: Content;
}

/** Makes an element. */
export function element(name: string, content: Content, attributes: Element["attributes"] = {}): Element {
  return { name, attributes, content };
}

function writeAttributes(attributes: Element["attributes"]): string[] {
  return Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`);
}

/** Writes an element, two spaces deeper for each level. Where there is text it stays in its line, as space in it counts. */
function writeElement({ name, attributes, content }: Element, indent = ""): string {
  const start = [name, ...writeAttributes(attributes)].join(" ");
  if (content.length === 0 && typeof content !== "string") return `${indent}<${start}/>`;
  if (typeof content === "string") return `${indent}<${start}>${escapeXml(content)}</${name}>`;
  const elements = content.filter((child) => typeof child !== "string");
  if (elements.length < content.length) return `${indent}<${start}>${writeInLine(content)}</${name}>`;
  const lines = elements.map((child) => writeElement(child, `${indent}  `));
  return [`${indent}<${start}>`, ...lines, `${indent}</${name}>`].join("\n");
}

/** Elements in one line, as HTML has them within a text. */
export function writeHtml(elements: readonly Element[]): string {
  return elements
    .map(({ name, attributes, content }) => {
      const start = [name, ...writeAttributes(attributes)].join(" ");
      const inner =
        typeof content === "string"
          ? escapeXml(content)
          : content.map((child) => (typeof child === "string" ? escapeXml(child) : writeHtml([child])));
      return `<${start}>${[inner].flat().join("")}</${name}>`;
    })
    .join("");
}

/** A whole document of one element. */
export function writeDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root)}\n`;
}

function writeInLine(content: readonly (Element | string)[]): string {
  return content
    .map((child) => (typeof child === "string" ? escapeXml(child) : writeElement(child)))
    .join("");
}
