import {
  type DraftedBody,
  type DraftOption,
  findQuestion,
  type FoundQuestion,
  type ReadQuestion,
} from "../import/draft.ts";
import { cutAtMarks, gapMark, weighOptions, withoutMarks } from "../import/drafted-answers.ts";
import { ImportFault } from "../import/import-problem.ts";
import { cleanText, htmlToText, undoReferences } from "../import/markup.ts";
import { withComparison } from "../comparison-words.ts";
import { importLimits } from "../import/source-file.ts";
import type { Labels } from "../words/index.ts";
import { elementOf, elementsOf, type XmlNode } from "../import/xml-tree.ts";
import {
  rawTextIn,
  readMatching,
  readMultichoice,
  readNumerical,
  readOrdering,
  readShortAnswer,
  readTrueFalse,
  wordsIn,
} from "./moodle-answers.ts";

/** One answer of a gap, in HTML. */
interface ClozeAnswer {
  readonly text: string;
  readonly feedback: string;
  /** In percent. */
  readonly weight: number;
}

/** A gap as it stands in the text: `{1:MULTICHOICE:=right#why~wrong}`. */
interface ClozeGap {
  readonly type: string;
  readonly answers: readonly ClozeAnswer[];
}

const head = /\{(\d{0,4}):([A-Z_]{2,20}):/g;
const mostAnswers = 100;

/** A text cut at its gaps: there is one piece of words more than there are gaps. */
function findGaps(html: string): { words: string[]; gaps: ClozeGap[] } {
  const words: string[] = [];
  const gaps: ClozeGap[] = [];
  let end = 0;
  for (const { index, 0: opening, 2: type = "" } of html.matchAll(head)) {
    // A head within an earlier gap is a word of it.
    if (index < end) continue;
    const close = findBare(html, "}", index + opening.length);
    if (close < 0) throw new ImportFault("malformed_question", { detail: opening });
    words.push(html.slice(end, index));
    gaps.push({ type, answers: readAnswers(html.slice(index + opening.length, close)) });
    end = close + 1;
  }
  return { words: [...words, html.slice(end)], gaps };
}

/** Where a character stands without a backslash before it, and within no reference. */
function findBare(text: string, character: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === character && !isInReference(text, at)) return at;
  }
  return -1;
}

const isInReference = (text: string, at: number) =>
  text[at] === "#" && (text.startsWith("&", at - 1) || text.startsWith("&amp;", at - 5));

function readAnswers(text: string): ClozeAnswer[] {
  const answers: ClozeAnswer[] = [];
  for (let start = 0; start <= text.length;) {
    const found = findBare(text, "~", start);
    const end = found < 0 ? text.length : found;
    if (answers.length >= mostAnswers) {
      throw new ImportFault("too_many_options", { detail: String(mostAnswers) });
    }
    answers.push(readAnswer(text.slice(start, end)));
    start = end + 1;
  }
  return answers;
}

const weightMark = /^\s*(?:(=)|%(-?\d{1,3}(?:\.\d{1,10})?)%)/;

/** A part in HTML: Moodle undoes its references once, as its editor writes them for what is typed in a gap. */
const unescapePart = (text: string) => undoReferences(text.replaceAll(/\\([\\~#}/"])/g, "$1"));

function readAnswer(piece: string): ClozeAnswer {
  const found = weightMark.exec(piece.slice(0, 60));
  const rest = piece.slice(found?.[0].length ?? 0);
  const hash = findBare(rest, "#", 0);
  return {
    text: unescapePart(hash < 0 ? rest : rest.slice(0, hash)),
    feedback: hash < 0 ? "" : unescapePart(rest.slice(hash + 1)),
    weight: found?.[1] === "=" ? 100 : Number(found?.[2] ?? 0),
  };
}

/** Types of gaps that are menus or buttons; `S` at the end shuffles. */
const menu = /^(?:MULTICHOICE|MC)(?:_?[VH])?(_?S)?$/;

/**
 * A question with answers embedded in its text, as far as they are menus. Its first line, if it has no gap, is what is asked.
 *
 * @throws {ImportFault} if a gap is no menu.
 */
function readCloze(question: XmlNode, tags: readonly string[], labels: Labels): ReadQuestion {
  const html = rawTextIn(elementOf(question, "questiontext"));
  if (html.length > importLimits.questionText) {
    throw new ImportFault("text_too_long", { detail: String(importLimits.questionText) });
  }
  wordsIn(elementOf(question, "questiontext"));
  const { words, gaps } = findGaps(withoutMarks(html));
  const read = gaps.map(readGap);
  const text = htmlToText(
    words.map((piece, index) => (index === 0 ? piece : gapMark(index - 1) + piece)).join(""),
  );
  const { stem, pieces } = cutAtMarks(
    text,
    read.map(({ options }) => options),
    labels,
  );
  return {
    draft: {
      interaction: "inline-choice",
      stem,
      tags,
      general: wordsIn(elementOf(question, "generalfeedback")),
      pieces,
      natural: read.length > 0 && read.every(({ isShuffled }) => !isShuffled),
    },
    changes: read.some(({ isChanged }) => isChanged) ? [{ code: "points_changed" }] : [],
  };
}

interface ReadGap {
  readonly options: readonly DraftOption[];
  readonly isShuffled: boolean;
  readonly isChanged: boolean;
}

function readGap({ type, answers }: ClozeGap): ReadGap {
  const found = menu.exec(type);
  if (found === null) throw new ImportFault("unsupported_type", { detail: type });
  const weighed = answers.map(({ text, feedback, weight }) => ({
    text: htmlToText(text),
    feedback: htmlToText(feedback),
    weight,
  }));
  const { body, changes } = weighOptions(weighed, { isSingle: true, natural: false });
  return {
    options: "options" in body ? body.options : [],
    isShuffled: found[1] !== undefined,
    isChanged: changes.length > 0,
  };
}

/** Moodle's types that have their like here. */
const readers: ReadonlyMap<string, (question: XmlNode, labels: Labels) => DraftedBody> = new Map([
  ["multichoice", readMultichoice],
  ["truefalse", readTrueFalse],
  ["shortanswer", readShortAnswer],
  ["numerical", readNumerical],
  ["matching", readMatching],
  ["ordering", readOrdering],
]);

/** Reads one question of a Moodle quiz; a category is none. */
export function* readMoodleQuestion(question: XmlNode, labels: Labels): Iterable<FoundQuestion> {
  const type = question.attributes.get("type") ?? "";
  if (type === "category") return;
  const name = rawTextIn(elementOf(question, "name")) || rawTextIn(elementOf(question, "questiontext"));
  const { line, column } = question;
  yield findQuestion({ format: "moodle-xml", place: { line, column }, file: "", name }, () =>
    type === "cloze" ? readCloze(question, tagsOf(question), labels) : readAs(type, question, labels),
  );
}

function readAs(type: string, question: XmlNode, labels: Labels): ReadQuestion {
  if (type === "description") throw new ImportFault("text_to_read");
  const read = readers.get(type);
  if (read === undefined) throw new ImportFault("unsupported_type", { detail: type });
  const { body, changes } = read(question, labels);
  const stem = wordsIn(elementOf(question, "questiontext"));
  const general = wordsIn(elementOf(question, "generalfeedback"));
  const tags = tagsOf(question);
  return { draft: { ...withComparison(body, tags), stem, tags, general }, changes };
}

function tagsOf(question: XmlNode): string[] {
  return elementsOf(question, "tags").flatMap((tags) =>
    elementsOf(tags, "tag").map((tag) => cleanText(rawTextIn(tag))),
  );
}
