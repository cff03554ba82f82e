import type { DraftedBody } from "../import/draft.ts";
import {
  draftStatement,
  readFigure,
  sortSpellings,
  type WeighedOption,
  weighOptions,
} from "../import/drafted-answers.ts";
import { ImportFault } from "../import/import-problem.ts";
import { type Markup, readMarkup } from "../import/markup.ts";
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

export function readTrueFalse(question: XmlNode): DraftedBody {
  const answers = answersOf(question).map((answer) => weigh(answer, typedText(answer).toLowerCase()));
  const [isTrue, isFalse] = ["true", "false"].map((name) => answers.find(({ text }) => text === name));
  if (isTrue === undefined || isFalse === undefined)
    throw new ImportFault("malformed_question", { place: question });
  const right = isTrue.weight > isFalse.weight;
  const [key, other] = right ? [isTrue, isFalse] : [isFalse, isTrue];
  return { body: draftStatement(right, key.feedback, other.feedback), changes: [] };
}

export function readShortAnswer(question: XmlNode): DraftedBody {
  const answers = answersOf(question).map((answer) => weigh(answer, typedText(answer)));
  return sortSpellings(answers, isOn(question, "usecase") ? [{ code: "capitals_ignored" }] : []);
}

/** One number, exactly. */
export function readNumerical(question: XmlNode): DraftedBody {
  const answers = answersOf(question);
  const right = answers.filter((answer) => weightOf(answer) > 99.99);
  const [key, ...others] = right;
  if (key === undefined) throw new ImportFault("no_key", { place: question });
  if (others.length > 0) throw new ImportFault("several_keys", { place: question });
  const room = textIn(elementOf(key, "tolerance")).trim();
  if (room !== "" && readFigure(room) !== 0) throw new ImportFault("tolerance", { place: key, detail: room });
  const other = answers.find((answer) => typedText(answer) === "*");
  const isPartly = answers.some((answer) => answer !== key && answer !== other);
  return {
    body: {
      interaction: "number-entry",
      answer: readFigure(typedText(key)),
      feedback: wordsIn(elementOf(key, "feedback")),
      otherFeedback: other === undefined ? "" : wordsIn(elementOf(other, "feedback")),
    },
    changes: isPartly ? [{ code: "points_changed" }] : [],
  };
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
