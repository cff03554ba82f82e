import { squeezeText } from "../clean-text.ts";
import { withoutMarks } from "../gap-marks.ts";
import { ImportFault } from "../import-fault.ts";
import { blocks, pictures, tidyLines } from "../xml/html-to-text.ts";
import type { XmlNode } from "../xml/xml-node.ts";

/** One name for what 2.x calls `simpleChoice` and 3.0 `qti-simple-choice`. */
function plainName(name: string): string {
  return name.replace(/^qti-/, "").replaceAll("-", "").toLowerCase();
}

/** The same element with names that are alike in every version, in lower case. */
export function plainTree(node: XmlNode): XmlNode {
  return {
    ...node,
    name: plainName(node.name),
    attributes: new Map([...node.attributes].map(([name, value]) => [plainName(name), value])),
    children: node.children.map((child) => (typeof child === "string" ? child : plainTree(child))),
  };
}

/** What is no part of the words around it: answers and feedback are read on their own, rubrics are for who marks. */
const apart = new Set(["feedbackinline", "feedbackblock", "modalfeedback", "stylesheet", "cataloginfo"]);

const isForMarkers = ({ name, attributes }: XmlNode) =>
  name === "rubricblock" && !(attributes.get("view") ?? "candidate").includes("candidate");

/**
 * The words in an element, in lines as a browser would break them.
 *
 * @param replace what stands for an element; without it the words in the element do.
 * @throws {ImportFault} if there is a picture or the like among them.
 */
export function wordsIn(
  node: XmlNode,
  replace: (node: XmlNode) => string | undefined = () => undefined,
): string {
  const pieces: string[] = [];
  const visit = (child: XmlNode | string): void => {
    if (typeof child === "string") pieces.push(squeezeText(withoutMarks(child)));
    else enter(child);
  };
  const enter = (child: XmlNode): void => {
    const instead = replace(child);
    if (instead !== undefined) pieces.push(instead);
    if (instead !== undefined || apart.has(child.name) || isForMarkers(child)) return;
    if (pictures.has(child.name)) throw new ImportFault("picture", { place: child, detail: child.name });
    const isBlock = blocks.has(child.name) || child.name === "br" || child.name === "rubricblock";
    if (isBlock) pieces.push("\n");
    child.children.forEach(visit);
    if (isBlock) pieces.push("\n");
  };
  node.children.forEach(visit);
  return tidyLines(pieces.join(""));
}
