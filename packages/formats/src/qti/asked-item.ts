import { withoutMarks } from "../import/drafted-answers.ts";
import { ImportFault } from "../import/import-problem.ts";
import { blocks, pictures, squeezeText, tidyLines } from "../import/markup.ts";
import { pointsIn } from "./read-scoring.ts";
import { elementOf, elementsOf, textIn, withDescendants, type XmlNode } from "../import/xml-tree.ts";

/** One name for what 2.x calls `simpleChoice` and 3.0 `qti-simple-choice`. */
function plainName(name: string): string {
  return name.replace(/^qti-/, "").replaceAll("-", "").toLowerCase();
}

/** The same element with names that are alike in every version, in lower case. */
export function plainTree({ name, attributes, children, line, column }: XmlNode): XmlNode {
  return {
    name: plainName(name),
    attributes: new Map([...attributes].map(([key, value]) => [plainName(key), value])),
    children: children.map((child) => (typeof child === "string" ? child : plainTree(child))),
    line,
    column,
  };
}

/** What is no part of the words around it: answers and feedback are read on their own, rubrics are for markers. */
const apart = new Set(["feedbackinline", "feedbackblock", "modalfeedback", "stylesheet", "cataloginfo"]);

/** Whether a rubric is for others than those who are asked. */
export const isForMarkers = ({ name, attributes }: XmlNode) =>
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

/** What an item says of one response. */
interface QtiResponse {
  readonly cardinality: string;
  readonly baseType: string;
  readonly correct: readonly string[];
  /** What answers are worth, if that is said. */
  readonly worth: ReadonlyMap<string, number> | undefined;
  /** Whether capitals count. */
  readonly caseSensitive: boolean;
}

/** The responses of an item by their identifiers. */
export function readResponses(item: XmlNode): Map<string, QtiResponse> {
  return new Map(
    elementsOf(item, "responsedeclaration").map((declared) => [
      declared.attributes.get("identifier") ?? "",
      readResponse(declared),
    ]),
  );
}

const isStrict = ({ attributes }: XmlNode) => attributes.get("casesensitive") !== "false";

function readResponse(declared: XmlNode): QtiResponse {
  const correct = elementOf(declared, "correctresponse");
  const mapping = elementOf(declared, "mapping");
  const entries = mapping === undefined ? [] : elementsOf(mapping, "mapentry");
  return {
    cardinality: declared.attributes.get("cardinality") ?? "single",
    baseType: declared.attributes.get("basetype") ?? "",
    correct: correct === undefined ? [] : elementsOf(correct, "value").map((value) => spaced(textIn(value))),
    worth:
      mapping === undefined
        ? undefined
        : new Map(
            entries.map(({ attributes }) => [
              spaced(attributes.get("mapkey") ?? ""),
              Number(attributes.get("mappedvalue") ?? 0),
            ]),
          ),
    caseSensitive: entries.length === 0 || entries.some(isStrict),
  };
}

/** Space within a value means nothing more than one space. */
function spaced(value: string): string {
  return value.replaceAll(/[ \t\r\n]+/g, " ").trim();
}

/** What an item says after an answer. */
interface QtiFeedback {
  /** To anyone who gives an answer with this identifier to that response. */
  readonly ofAnswer: (response: string, identifier: string) => string;
  /** To anyone who answers as a condition has it, in the order in which conditions are tried. */
  readonly conditional: readonly ConditionalFeedback[];
  /** To anyone who has not earned the whole point. */
  readonly ofMistake: string;
  /** The rest. */
  readonly general: string;
}

/** What is said where a condition holds: one of some texts was typed, the answer is right, or nothing before applied. */
interface ConditionalFeedback {
  readonly when: "texts" | "right" | "else";
  readonly texts: readonly string[];
  readonly text: string;
  /** Whether points are given there too. */
  readonly isScored: boolean;
}

const branches = new Set(["responseif", "responseelseif", "responseelse"]);
const keyOf = (outcome: string, identifier: string) => `${outcome}\n${identifier}`;

/** Reads what is said, and when, from the rules of an item. */
export function readFeedback(item: XmlNode): QtiFeedback {
  const modal = new Map(
    elementsOf(item, "modalfeedback").map((node) => [
      keyOf(node.attributes.get("outcomeidentifier") ?? "", node.attributes.get("identifier") ?? ""),
      wordsIn(node),
    ]),
  );
  const rules = elementOf(item, "responseprocessing");
  const nodes = rules === undefined ? [] : [...withDescendants(rules)];
  const outcomes = new Map(nodes.flatMap(copiedOutcome));
  const conditional = nodes
    .filter(({ name }) => branches.has(name))
    .flatMap((node) => readBranch(node, modal));
  const used = new Set([...outcomes.values(), ...conditional.map(({ outcome }) => outcome)]);
  const rest = [...modal].filter(([key]) => !used.has(key.slice(0, key.indexOf("\n"))));
  return {
    ofAnswer: (response, identifier) => modal.get(keyOf(outcomes.get(response) ?? "", identifier)) ?? "",
    conditional: conditional.map(({ when, texts, text, isScored }) => ({ when, texts, text, isScored })),
    ofMistake: conditional
      .filter(({ isMistake }) => isMistake)
      .map(({ text }) => text)
      .join("\n"),
    general: rest.map(([, text]) => text).join("\n"),
  };
}

/** An outcome that is the response itself. */
function copiedOutcome(node: XmlNode): [response: string, outcome: string][] {
  if (node.name !== "setoutcomevalue") return [];
  const [copied] = elementsOf(node);
  const response = copied?.name === "variable" ? copied.attributes.get("identifier") : undefined;
  const outcome = node.attributes.get("identifier");
  return response === undefined || outcome === undefined || response === outcome ? [] : [[response, outcome]];
}

/** A condition is short, unless it is there to be read again in each of the conditions around it. */
const longestCondition = 500;

function firstOf(condition: XmlNode): XmlNode[] {
  const nodes: XmlNode[] = [];
  for (const node of withDescendants(condition)) {
    if (nodes.push(node) >= longestCondition) break;
  }
  return nodes;
}

type Branch = ConditionalFeedback & { readonly outcome: string; readonly isMistake: boolean };

/** That the score is below something. */
const isBelow = (node: XmlNode) =>
  node.name === "lt" && elementOf(node, "variable")?.attributes.get("identifier") === "SCORE";

/** What a branch of rules says: it sets an outcome to an identifier, for which there may be feedback. */
function readBranch(node: XmlNode, modal: ReadonlyMap<string, string>): Branch[] {
  const said = elementsOf(node, "setoutcomevalue").flatMap((set) => {
    const outcome = set.attributes.get("identifier") ?? "";
    const value = elementOf(set, "basevalue");
    if (value?.attributes.get("basetype") !== "identifier") return [];
    return [{ outcome, text: modal.get(keyOf(outcome, textIn(value).trim())) ?? "" }];
  });
  if (said.length === 0) return [];
  const conditions = elementsOf(node).filter(({ name }) => name !== "setoutcomevalue");
  const within = conditions.slice(0, 1).flatMap((condition) => firstOf(condition));
  const texts = within.filter(({ name }) => name === "basevalue").map((value) => spaced(textIn(value)));
  const isRight = within.some(({ name }) => name === "correct");
  const when = node.name === "responseelse" ? "else" : isRight ? "right" : "texts";
  const isMistake = conditions.some(isBelow);
  const isScored = (pointsIn(node) ?? 0) > 0;
  return said.map(({ outcome, text }) => ({ when, texts, outcome, text, isMistake, isScored }));
}

/** An interaction with all that its item says of it. */
export interface QtiAsked {
  readonly interaction: XmlNode;
  /** The identifier of its response. */
  readonly name: string;
  readonly response: QtiResponse;
  readonly feedback: QtiFeedback;
  readonly rules: XmlNode | undefined;
}
