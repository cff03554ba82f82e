import { elementOf, elementsOf, textIn, withDescendants, type XmlNode } from "../xml/xml-node.ts";
import { wordsIn } from "./qti-tree.ts";
import { spaced } from "./read-declarations.ts";

/** What an item says after an answer. */
export interface QtiFeedback {
  /** To who gives an answer with this identifier to that response. */
  readonly ofAnswer: (response: string, identifier: string) => string;
  /** To who answers as a condition has it, in the order in which conditions are tried. */
  readonly conditional: readonly ConditionalFeedback[];
  /** To who has not earned the whole point. */
  readonly ofMistake: string;
  /** The rest. */
  readonly general: string;
}

/** What is said where a condition holds: one of some texts was typed, the answer is right, or nothing before applied. */
export interface ConditionalFeedback {
  readonly when: "texts" | "right" | "else";
  readonly texts: readonly string[];
  readonly text: string;
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
    conditional: conditional.map(({ when, texts, text }) => ({ when, texts, text })),
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
  return said.map(({ outcome, text }) => ({ when, texts, outcome, text, isMistake }));
}
