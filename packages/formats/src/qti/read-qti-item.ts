import { type DraftedBody, findQuestion, type FoundQuestion } from "../import/draft.ts";
import { cutAtMarks, gapMark } from "../import/drafted-answers.ts";
import { ImportFault } from "../import/import-problem.ts";
import type { ImportFormat } from "../import/source-file.ts";
import type { Labels } from "../words/index.ts";
import { elementOf, withDescendants, type XmlNode } from "../import/xml-tree.ts";
import { plainTree, type QtiAsked, readFeedback, readResponses, wordsIn } from "./asked-item.ts";
import { readChoices, readInlineChoices, readMatch, readOrder } from "./read-interactions.ts";
import { readTextEntry } from "./read-typed.ts";

/** The interactions that have their like here. */
const readers: ReadonlyMap<string, (asked: QtiAsked) => DraftedBody> = new Map([
  ["choiceinteraction", readChoices],
  ["matchinteraction", readMatch],
  ["orderinteraction", readOrder],
  ["textentryinteraction", readTextEntry],
]);

/** Words for which more than the item is needed. */
const beyond = new Set(["templateprocessing", "templatedeclaration", "printedvariable", "include"]);

/** Reads one item of QTI, of any version whose items are items. */
export function readQtiItem(
  root: XmlNode,
  format: ImportFormat,
  file: string,
  labels: Labels,
): FoundQuestion {
  const { line, column, attributes } = root;
  const name = attributes.get("title") ?? attributes.get("identifier") ?? "";
  return findQuestion({ format, place: { line, column }, file, name }, () =>
    readItem(plainTree(root), labels),
  );
}

function readItem(item: XmlNode, labels: Labels) {
  const body = elementOf(item, "itembody");
  if (body === undefined) throw new ImportFault("malformed_question", { detail: "itemBody" });
  const needs = [...withDescendants(item)].find(({ name }) => beyond.has(name));
  if (needs !== undefined) throw new ImportFault("unsupported_type", { place: needs, detail: needs.name });
  const interactions = [...withDescendants(body)].filter(({ name }) => name.endsWith("interaction"));
  const [first, second] = interactions;
  if (first === undefined) throw new ImportFault("text_to_read");
  const asked = askAll(interactions, item);
  if (interactions.every(({ name }) => name === "inlinechoiceinteraction"))
    return readGaps(body, asked, labels);
  if (second !== undefined)
    throw new ImportFault("unsupported_type", { place: second, detail: `${first.name}, ${second.name}` });
  const read = readers.get(first.name);
  const [only] = asked;
  if (read === undefined || only === undefined) {
    throw new ImportFault("unsupported_type", { place: first, detail: first.name });
  }
  const { body: draft, changes } = read(only);
  const prompt = elementOf(first, "prompt");
  const around = wordsIn(body, (node) => (node === first ? "" : undefined));
  const stem = [around, prompt === undefined ? "" : wordsIn(prompt)]
    .filter((words) => words !== "")
    .join("\n");
  return { draft: { ...draft, stem, tags: [], general: only.feedback.general }, changes };
}

const mostInteractions = 100;

function askAll(interactions: readonly XmlNode[], item: XmlNode): QtiAsked[] {
  const responses = readResponses(item);
  const feedback = readFeedback(item);
  const rules = elementOf(item, "responseprocessing");
  return interactions.slice(0, mostInteractions).map((interaction) => {
    const name = interaction.attributes.get("responseidentifier") ?? "";
    const response = responses.get(name);
    if (response === undefined) throw new ImportFault("no_key", { place: interaction });
    return { interaction, name, response, feedback, rules };
  });
}

function readGaps(body: XmlNode, asked: readonly QtiAsked[], labels: Labels) {
  const gaps = readInlineChoices(asked);
  const marks = new Map(asked.map(({ interaction }, index) => [interaction, gapMark(index)]));
  const { stem, pieces } = cutAtMarks(
    wordsIn(body, (node) => marks.get(node)),
    gaps,
    labels,
  );
  const natural = asked.every(({ interaction }) => interaction.attributes.get("shuffle") !== "true");
  const general = asked[0]?.feedback.general ?? "";
  const draft = { interaction: "inline-choice", stem, pieces, natural, tags: [], general } as const;
  return { draft, changes: [] };
}
