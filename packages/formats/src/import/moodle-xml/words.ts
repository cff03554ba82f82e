import { ImportFault } from "../import-fault.ts";
import { readMarkup, type Markup } from "../read-markup.ts";
import { elementOf, elementsOf, textIn, type XmlNode } from "../xml/xml-node.ts";

/** How Moodle calls what a text is written in; without a word it is HTML. */
const markups: ReadonlyMap<string, Markup> = new Map([
  ["plain_text", "plain"],
  ["markdown", "plain"],
  ["moodle_auto_format", "auto"],
]);

/**
 * The words of an element that has a text, and perhaps files for it.
 *
 * @throws {ImportFault} if it has files: a question is never taken without its pictures.
 */
export function wordsIn(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  if (elementsOf(node, "file").length > 0) throw new ImportFault("picture", { place: node });
  const markup = markups.get(node.attributes.get("format") ?? "html") ?? "html";
  return readMarkup(rawTextIn(node), markup);
}

/** The text of an element as it stands there. */
export function rawTextIn(node: XmlNode | undefined): string {
  return node === undefined ? "" : textIn(elementOf(node, "text"));
}

/** A setting of a question, as its one word. */
export function setting(question: XmlNode, name: string): string {
  return textIn(elementOf(question, name)).trim().toLowerCase();
}

/** Moodle writes yes as `true` or `1`. */
export function isOn(question: XmlNode, name: string): boolean {
  return ["1", "true"].includes(setting(question, name));
}
