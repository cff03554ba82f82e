import type { DraftedBody } from "../import/draft.ts";
import {
  draftStatement,
  sortSpellings,
  type WeighedOption,
  weighOptions,
} from "../import/drafted-answers.ts";
import { draftNumber, readFigure, spanAround } from "../import/drafted-numbers.ts";
import { ImportFault } from "../import/import-problem.ts";
import { type Markup, readMarkup } from "../import/markup.ts";
import type { Labels } from "../words/index.ts";
import { elementOf, elementsOf, textIn, type XmlNode } from "../import/xml-tree.ts";

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
function setting(question: XmlNode, name: string): string {
  return textIn(elementOf(question, name)).trim().toLowerCase();
}

/** Moodle writes yes as `true` or `1`. */
function isOn(question: XmlNode, name: string): boolean {
  return ["1", "true"].includes(setting(question, name));
}

const mostAnswers = 200;

function answersOf(question: XmlNode): readonly XmlNode[] {
  const answers = elementsOf(question, "answer");
  if (answers.length > mostAnswers) {
    throw new ImportFault("too_many_options", { place: question, detail: String(mostAnswers) });
  }
  return answers;
}

function weightOf(answer: XmlNode): number {
  const fraction = answer.attributes.get("fraction") ?? "";
  const weight = Number(fraction);
  if (fraction.trim() === "" || !Number.isFinite(weight)) {
    throw new ImportFault("malformed_question", { place: answer, detail: fraction });
  }
  return weight;
}

/** Typed answers are never HTML, whatever their format says. */
function weigh(answer: XmlNode, text = wordsIn(answer)): WeighedOption {
  return { text, feedback: wordsIn(elementOf(answer, "feedback")), weight: weightOf(answer) };
}

const typedText = (answer: XmlNode) => rawTextIn(answer).trim();

/** One or several options. */
export function readMultichoice(question: XmlNode): DraftedBody {
  const isSingle = setting(question, "single") === "" || isOn(question, "single");
  const natural = setting(question, "shuffleanswers") !== "" && !isOn(question, "shuffleanswers");
  return weighOptions(
    answersOf(question).map((answer) => weigh(answer)),
    { isSingle, natural },
  );
}

export function readTrueFalse(question: XmlNode, labels: Labels): DraftedBody {
  const answers = answersOf(question).map((answer) => weigh(answer, typedText(answer).toLowerCase()));
  const [isTrue, isFalse] = ["true", "false"].map((name) => answers.find(({ text }) => text === name));
  if (isTrue === undefined || isFalse === undefined)
    throw new ImportFault("malformed_question", { place: question });
  const right = isTrue.weight > isFalse.weight;
  const [key, other] = right ? [isTrue, isFalse] : [isFalse, isTrue];
  return { body: draftStatement(right, key.feedback, other.feedback, labels), changes: [] };
}

export function readShortAnswer(question: XmlNode): DraftedBody {
  const answers = answersOf(question).map((answer) => weigh(answer, typedText(answer)));
  return sortSpellings(answers, isOn(question, "usecase") ? [{ code: "capitals_ignored" }] : []);
}

/** Numbers, each with room around it; a star is any other. Units are told, as a question has none here. */
export function readNumerical(question: XmlNode): DraftedBody {
  const answers = answersOf(question).map((node) => ({ ...weigh(node, typedText(node)), node }));
  const others = answers.filter(({ text }) => text === "*");
  const star = others.find(({ weight }) => weight > 99.99);
  if (star !== undefined) throw new ImportFault("wildcard", { place: star.node, detail: star.text });
  const read = answers
    .filter((answer) => !others.includes(answer))
    .map(({ text, weight, feedback, node }) => {
      const key = readFigure(text);
      const room = readFigure(textIn(elementOf(node, "tolerance")).trim() || "0");
      const spans = [spanAround(key.value, room.value)];
      return {
        answer: { spans, key: key.value, weight, feedback },
        changes: [...key.changes, ...room.changes],
      };
    });
  const hasUnits = elementsOf(question, "units").some((units) => elementsOf(units, "unit").length > 0);
  return draftNumber(
    read.map(({ answer }) => answer),
    others[0]?.feedback ?? "",
    [
      ...read.flatMap(({ changes }) => changes),
      ...(others.some(({ weight }) => weight > 0) ? [{ code: "points_changed" } as const] : []),
      ...(hasUnits ? [{ code: "units_ignored" } as const] : []),
    ],
  );
}

/** Pairs; one without a left side is a target that nothing goes with. */
export function readMatching(question: XmlNode): DraftedBody {
  const parts = elementsOf(question, "subquestion");
  if (parts.length > mostAnswers) {
    throw new ImportFault("too_many_options", { place: question, detail: String(mostAnswers) });
  }
  const pairs = parts.map((part) => ({
    source: wordsIn(part),
    target: rawTextIn(elementOf(part, "answer")).trim(),
    feedback: "",
  }));
  return {
    body: {
      interaction: "match",
      pairs: pairs.filter(({ source }) => source !== ""),
      others: pairs.filter(({ source }) => source === "").map(({ target }) => target),
    },
    changes: [],
  };
}

/** Answers whose fraction is their place. */
export function readOrdering(question: XmlNode): DraftedBody {
  const ordered = answersOf(question)
    .map((answer) => ({
      text: wordsIn(answer),
      feedback: wordsIn(elementOf(answer, "feedback")),
      place: weightOf(answer),
    }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ text, feedback }) => ({ text, feedback }));
  return { body: { interaction: "order", ordered }, changes: [] };
}
