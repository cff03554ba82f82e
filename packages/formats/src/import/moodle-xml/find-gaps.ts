import { ImportFault } from "../import-fault.ts";
import { undoReferences } from "../xml/undo-references.ts";

/** One answer of a gap, in HTML. */
export interface ClozeAnswer {
  readonly text: string;
  readonly feedback: string;
  /** In percent. */
  readonly weight: number;
}

/** A gap as it stands in the text: `{1:MULTICHOICE:=right#why~wrong}`. */
export interface ClozeGap {
  readonly type: string;
  readonly answers: readonly ClozeAnswer[];
}

const head = /\{(\d{0,4}):([A-Z_]{2,20}):/g;
const mostAnswers = 100;

/** A text cut at its gaps: there is one piece of words more than there are gaps. */
export function findGaps(html: string): { words: string[]; gaps: ClozeGap[] } {
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

const weight = /^\s*(?:(=)|%(-?\d{1,3}(?:\.\d{1,10})?)%)/;

/** A part in HTML: Moodle undoes its references once, as its editor writes them for what is typed in a gap. */
const unescapePart = (text: string) => undoReferences(text.replaceAll(/\\([\\~#}/"])/g, "$1"));

function readAnswer(piece: string): ClozeAnswer {
  const found = weight.exec(piece.slice(0, 60));
  const rest = piece.slice(found?.[0].length ?? 0);
  const hash = findBare(rest, "#", 0);
  return {
    text: unescapePart(hash < 0 ? rest : rest.slice(0, hash)),
    feedback: hash < 0 ? "" : unescapePart(rest.slice(hash + 1)),
    weight: found?.[1] === "=" ? 100 : Number(found?.[2] ?? 0),
  };
}
