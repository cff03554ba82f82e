import { type FoundQuestion } from "../import/draft.ts";
import { ImportFault } from "../import/import-problem.ts";
import type { ImportFormat } from "../import/source-file.ts";
import { withDescendants, type XmlNode } from "../import/xml-tree.ts";
import { isForMarkers, plainTree, wordsIn } from "./asked-item.ts";

type Where = Pick<FoundQuestion, "file"> & { readonly format: ImportFormat };

const text = (node: XmlNode, { format, file }: Where, name: string, detail = ""): FoundQuestion => ({
  format,
  file,
  place: { line: node.line, column: node.column },
  name,
  read: new ImportFault("text_to_read", { detail }),
});

/** The texts in files of their own that an item refers to: they are not taken, which is to be said. Its detail is the file. */
export function* findStimuli(item: XmlNode, where: Where): Iterable<FoundQuestion> {
  for (const node of withDescendants(plainTree(item))) {
    if (node.name !== "assessmentstimulusref") continue;
    const href = node.attributes.get("href") ?? "";
    yield text(node, where, node.attributes.get("title") ?? href, href);
  }
}

/** The texts that a test or one of its sections shows beside its items, which are not taken either. */
export function* findRubrics(test: XmlNode, where: Where): Iterable<FoundQuestion> {
  for (const node of withDescendants(plainTree(test))) {
    if (node.name === "rubricblock" && !isForMarkers(node)) yield text(node, where, firstWords(node));
  }
}

function firstWords(rubric: XmlNode): string {
  try {
    return wordsIn(rubric);
  } catch (fault) {
    // A picture among them is not taken either.
    if (fault instanceof ImportFault) return "";
    throw fault;
  }
}
