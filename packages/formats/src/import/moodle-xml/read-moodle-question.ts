import type { DraftedBody } from "../drafted-body.ts";
import { cleanText } from "../clean-text.ts";
import { findQuestion, type FoundQuestion, type ReadQuestion } from "../found-question.ts";
import { ImportFault } from "../import-fault.ts";
import { elementOf, elementsOf, type XmlNode } from "../xml/xml-node.ts";
import {
  readMatching,
  readMultichoice,
  readNumerical,
  readOrdering,
  readShortAnswer,
  readTrueFalse,
} from "./read-answers.ts";
import { readCloze } from "./read-cloze.ts";
import { rawTextIn, wordsIn } from "./words.ts";

/** Moodle's types that have their like here. */
const readers: ReadonlyMap<string, (question: XmlNode) => DraftedBody> = new Map([
  ["multichoice", readMultichoice],
  ["truefalse", readTrueFalse],
  ["shortanswer", readShortAnswer],
  ["numerical", readNumerical],
  ["matching", readMatching],
  ["ordering", readOrdering],
]);

/** Reads one question of a Moodle quiz; a category is none. */
export function* readMoodleQuestion(question: XmlNode): Iterable<FoundQuestion> {
  const type = question.attributes.get("type") ?? "";
  if (type === "category") return;
  const name = rawTextIn(elementOf(question, "name")) || rawTextIn(elementOf(question, "questiontext"));
  const { line, column } = question;
  yield findQuestion({ format: "moodle-xml", place: { line, column }, file: "", name }, () =>
    type === "cloze" ? readCloze(question, tagsOf(question)) : readAs(type, question),
  );
}

function readAs(type: string, question: XmlNode): ReadQuestion {
  const read = readers.get(type);
  if (read === undefined) throw new ImportFault("unsupported_type", { detail: type });
  const { body, changes } = read(question);
  const stem = wordsIn(elementOf(question, "questiontext"));
  const general = wordsIn(elementOf(question, "generalfeedback"));
  return { draft: { ...body, stem, tags: tagsOf(question), general }, changes };
}

function tagsOf(question: XmlNode): string[] {
  return elementsOf(question, "tags").flatMap((tags) =>
    elementsOf(tags, "tag").map((tag) => cleanText(rawTextIn(tag))),
  );
}
