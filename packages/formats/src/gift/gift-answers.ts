import type { DraftedBody } from "../import/draft.ts";
import { draftStatement, sortSpellings, weighOptions } from "../import/drafted-answers.ts";
import {
  draftNumber,
  type Figure,
  type NumberAnswer,
  readFigure,
  spanAround,
  spanBetween,
} from "../import/drafted-numbers.ts";
import { ImportFault } from "../import/import-problem.ts";
import { type Markup, readMarkup } from "../import/markup.ts";
import type { Labels } from "../words/index.ts";
import { cutBefore, findBare, splitAtBare, unescapeGift } from "./gift-text.ts";

/** More than any question needs that can be asked. */
const mostAnswers = 200;

/** One answer as it stands in the file. */
interface GiftAnswer {
  /** `=` or `~`. */
  readonly sign: string;
  /** In percent, where it is written. */
  readonly weight: number | undefined;
  readonly text: string;
  readonly feedback: string;
}

const weightMark = /^\s*%(-?\d{1,3}(?:\.\d{1,10})?)%/;
const formatMark = /^\s*\[(html|moodle|markdown|plain)\]/;

/** A sign, perhaps a weight and a format, words, and after `#` what is said to anyone who gives them. */
function readAnswer(piece: string, markup: Markup): GiftAnswer {
  const found = weightMark.exec(piece.slice(1, 60));
  const rest = piece.slice(1 + (found?.[0].length ?? 0));
  const [words, feedback = ""] = splitAtBare(rest, "#");
  return {
    sign: piece.slice(0, 1),
    weight: found === null ? undefined : Number(found[1]),
    text: readWords(words, markup),
    feedback: readWords(feedback, markup),
  };
}

/** Words that may say how they are written. */
export function readWords(words: string, markup: Markup): string {
  const own = formatMark.exec(words.slice(0, 60));
  const rest = own === null ? words : words.slice(own[0].length);
  const as: Markup =
    own === null ? markup : own[1] === "html" ? "html" : own[1] === "moodle" ? "auto" : "plain";
  return readMarkup(unescapeGift(rest), as);
}

/** Numbers: `3`, `3:0.5`, `1..5`, or a list of them with weights; a star or nothing is any other. */
function readNumbers(text: string, markup: Markup): DraftedBody {
  const [bare = "", ...listed] = cutBefore(text, "=~");
  const pieces = bare.trim() === "" ? listed : [`=${bare}`, ...listed];
  if (pieces.length > mostAnswers) throw new ImportFault("too_many_options", { detail: String(mostAnswers) });
  const answers = pieces.map((piece) => weighNumber(readAnswer(piece, markup)));
  const others = answers.filter(({ text: words }) => words === "" || words === "*");
  const star = others.find(({ weight }) => weight > 99.99);
  if (star !== undefined) throw new ImportFault("wildcard", { detail: star.text });
  const read = answers.filter((answer) => !others.includes(answer)).map(readRange);
  const changes = read.flatMap((one) => one.changes);
  const isPartly = others.some(({ weight }) => weight > 0);
  return draftNumber(
    read.map(({ answer }) => answer),
    others[0]?.feedback ?? "",
    isPartly ? [...changes, { code: "points_changed" }] : changes,
  );
}

const weighNumber = ({ sign, weight, text, feedback }: GiftAnswer) => ({
  text,
  feedback,
  weight: weight ?? (sign === "=" && text !== "" ? 100 : 0),
});

type Weighed = ReturnType<typeof weighNumber>;

function readRange({ text, weight, feedback }: Weighed): {
  answer: NumberAnswer;
  changes: Figure["changes"];
} {
  const [low, high] = cutInTwo(text, "..");
  if (high !== undefined) {
    const [from, to] = [readFigure(low), readFigure(high)];
    const spans = [spanBetween(from.value, to.value)];
    return { answer: { spans, weight, feedback }, changes: [...from.changes, ...to.changes] };
  }
  const [figure, room = "0"] = cutInTwo(text, ":");
  const [key, tolerance] = [readFigure(figure), readFigure(room)];
  const spans = [spanAround(key.value, tolerance.value)];
  return {
    answer: { spans, key: key.value, weight, feedback },
    changes: [...key.changes, ...tolerance.changes],
  };
}

function cutInTwo(text: string, mark: string): [before: string, after?: string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Options: with a `=` one is right; without, weights tell which are. */
function draftOptions(answers: readonly GiftAnswer[]): DraftedBody {
  const isSingle = answers.some(({ sign }) => sign === "=");
  const weighed = answers.map(({ sign, weight, text, feedback }) => ({
    text,
    feedback,
    weight: weight ?? (sign === "=" ? 100 : 0),
  }));
  return weighOptions(weighed, { isSingle, natural: false });
}

/** How many are shown, and up to five words on which, how they look and what they earn. */
const settings = /^>[ \t]*\d{0,4}(?:[ \t]+[A-Za-z0-9_]{1,40}){0,5}[ \t]*$/;

/** What is to be put in order, as Moodle writes it since 4.4: settings behind a `>`, then a line for each, first to last. */
function draftOrder(text: string, markup: Markup): DraftedBody {
  const [head = "", ...lines] = text.split(/\r\n|\r|\n/);
  if (!settings.test(head)) throw new ImportFault("malformed_question", { detail: head.slice(0, 80) });
  const shown = lines.filter((line) => line.trim() !== "");
  if (shown.length > mostAnswers) throw new ImportFault("too_many_options", { detail: String(mostAnswers) });
  return {
    body: {
      interaction: "order",
      ordered: shown.map((line) => ({ text: readWords(line, markup), feedback: "" })),
    },
    changes: [],
  };
}

const arrow = "->";

/** Pairs with an arrow between them; one without a left side is a target that nothing goes with. */
function draftPairs(pieces: readonly string[], markup: Markup): DraftedBody {
  if (pieces.length > mostAnswers) throw new ImportFault("too_many_options", { detail: String(mostAnswers) });
  const pairs = pieces.map((piece) => {
    const at = piece.indexOf(arrow);
    if (at < 0) throw new ImportFault("malformed_question", { detail: piece });
    return {
      source: readWords(piece.slice(1, at), markup),
      // Moodle takes the right side as it stands.
      target: unescapeGift(piece.slice(at + arrow.length)),
      feedback: "",
    };
  });
  return {
    body: {
      interaction: "match",
      pairs: pairs.filter(({ source }) => source !== ""),
      others: pairs.filter(({ source }) => source === "").map(({ target }) => target),
    },
    changes: [],
  };
}

/** Typed answers, each with its weight. */
function draftSpellings(answers: readonly GiftAnswer[]): DraftedBody {
  return sortSpellings(
    answers.map(({ text, feedback, weight = 100 }) => ({ text, feedback, weight })),
    [],
  );
}

const values = new Map([
  ["T", true],
  ["TRUE", true],
  ["F", false],
  ["FALSE", false],
]);

/** `T` or `F`, then what is said to anyone who is wrong, and to anyone who is right. */
function draftTrueFalse(text: string, markup: Markup, labels: Labels): DraftedBody {
  const [value = "", ...said] = cutBefore(text, "#");
  const isTrue = values.get(value.trim().toUpperCase());
  if (isTrue === undefined) throw new ImportFault("malformed_question", { detail: value.trim() });
  const [toWrong = "", toRight = ""] = said.map((piece) => readWords(piece.slice(1), markup));
  return { body: draftStatement(isTrue, toRight, toWrong, labels), changes: [] };
}

/**
 * What stands between the braces, told apart in the order in which Moodle does it: nothing, a number, `>` for an order, `~` for
 * options, an arrow for pairs, true or false, else spellings.
 */
export function draftAnswers(text: string, markup: Markup, labels: Labels): DraftedBody {
  if (text === "") throw new ImportFault("unsupported_type", { detail: "essay" });
  if (text.startsWith("#")) return readNumbers(text.slice(1).trim(), markup);
  if (text.startsWith(">")) return draftOrder(text, markup);
  if (findBare(text, "~") >= 0) return draftOptions(cut(text, "=~", markup));
  if (!text.startsWith("=")) return draftTrueFalse(text, markup, labels);
  return text.includes("->")
    ? draftPairs(cutBefore(text, "=").slice(1), markup)
    : draftSpellings(cut(text, "=", markup));
}

function cut(text: string, signs: string, markup: Markup): GiftAnswer[] {
  const [before = "", ...pieces] = cutBefore(text, signs);
  if (before.trim() !== "") throw new ImportFault("malformed_question", { detail: before.trim() });
  if (pieces.length > mostAnswers) {
    throw new ImportFault("too_many_options", { detail: String(mostAnswers) });
  }
  return pieces.map((piece) => readAnswer(piece, markup));
}
