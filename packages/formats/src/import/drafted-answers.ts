import { formatWords, type Labels } from "../words/index.ts";
import type { Change, DraftedBody, DraftOption } from "./draft.ts";
import { ImportFault } from "./import-problem.ts";

/** An option with its share of the points, in percent. */
export interface WeighedOption {
  readonly text: string;
  readonly feedback: string;
  readonly weight: number;
}

/** Weights are written with five decimals at the most, and often with fewer. */
const near = (one: number, other: number) => Math.abs(one - other) < 0.51;

const changed: readonly Change[] = [{ code: "points_changed" }];

/**
 * Options of which some earn points: the ones with the whole point where only one may be picked, else all that earn any.
 * Wellread has a rule of its own for points, so weights that come to something else are a change.
 */
export function weighOptions(
  options: readonly WeighedOption[],
  { isSingle, natural }: { isSingle: boolean; natural: boolean },
): DraftedBody {
  const most = isSingle ? 99.99 : 0;
  const marked = options.map(({ text, feedback, weight }): DraftOption => ({
    text,
    feedback,
    right: weight > most,
  }));
  if (isSingle) {
    const isUsual = options.every(({ weight }) => near(weight, 0) || near(weight, 100));
    return { body: { interaction: "choice", options: marked, natural }, changes: isUsual ? [] : changed };
  }
  const keys = marked.filter(({ right }) => right).length;
  const share = 100 / keys;
  const loss = -100 / (options.length - keys);
  const isUsual = options.every(({ weight }) => near(weight, weight > 0 ? share : loss));
  return { body: { interaction: "multiple-response", options: marked }, changes: isUsual ? [] : changed };
}

/** A star for anything; with a backslash before it, it is a star. */
const anything = "*";

/** How files of any language say, behind what they say of a right answer, that another spelling is more usual. */
export function notesOnSpelling(feedback: string, separator: string): ReadonlySet<string> {
  const usual = Object.values(formatWords).map(({ labels }) => labels.otherSpelling);
  return new Set(usual.map((words) => (feedback === "" ? words : `${feedback}${separator}${words}`)));
}

function readStars(text: string): string {
  if (/(?<!\\)\*/.test(text)) throw new ImportFault("wildcard", { detail: text });
  return text.replaceAll(String.raw`\*`, anything);
}

/**
 * Typed answers as Moodle lists them: those with the whole point are right, and a star is anything else. Those with none are
 * rivals where something is said of them, and else refused. A right one with the note on a more usual spelling is right with
 * that note.
 */
export function sortSpellings(
  answers: readonly WeighedOption[],
  changes: readonly Change[],
): DraftedBody<"text-entry"> {
  const other = answers.find(({ text }) => text === anything);
  const read = answers
    .filter((answer) => answer !== other)
    .map((answer) => ({ ...answer, text: readStars(answer.text) }));
  const right = read.filter(({ weight }) => weight > 99.99);
  const feedback = right[0]?.feedback ?? "";
  const notes = notesOnSpelling(feedback, ". ");
  const isNoted = (answer: WeighedOption) => notes.has(answer.feedback);
  const isRefused = ({ weight, feedback: said }: WeighedOption) =>
    weight <= 0 && ["", other?.feedback ?? ""].includes(said);
  const wrong = read.filter((answer) => !right.includes(answer));
  const isDropped = right.some((answer) => !isNoted(answer) && answer.feedback !== feedback);
  const isPartly = answers.some(({ weight }) => weight > 0 && weight <= 99.99) || (other?.weight ?? 0) > 0;
  return {
    body: {
      interaction: "text-entry",
      spellings: right.filter((answer) => !isNoted(answer)).map(({ text }) => text),
      noted: right.filter(isNoted).map(({ text }) => text),
      feedback,
      rivals: wrong
        .filter((answer) => !isRefused(answer))
        .map(({ text, feedback: said }) => ({ text, feedback: said })),
      refused: wrong.filter(isRefused).map(({ text }) => text),
      otherFeedback: other?.feedback ?? "",
    },
    changes: [
      ...changes,
      ...(isPartly ? [{ code: "points_changed" } as const] : []),
      ...(isDropped ? [{ code: "feedback_dropped" } as const] : []),
    ],
  };
}

/** Marks a gap while what is around it becomes text: two characters that Unicode leaves to private use, and its number. */
export function gapMark(index: number): string {
  return `\uE000${index}\uE001`;
}

/** A text in which nothing looks like a mark. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\uE000\uE001]/g, "");
}

const marks = /\uE000(\d{1,4})\uE001/;

/** Words with gaps among them, and what is asked of them. */
interface Cut {
  readonly stem: string;
  readonly pieces: readonly (string | readonly DraftOption[])[];
}

/**
 * A text in lines, cut at the marks of its gaps. Its first line, if no gap is in it and lines follow, is what is asked;
 * else it is to be completed.
 *
 * @throws {ImportFault} if the marks are not those of the gaps, each once and in their order.
 */
export function cutAtMarks(
  text: string,
  gaps: readonly (readonly DraftOption[])[],
  { completeText }: Labels,
): Cut {
  const [first = "", ...rest] = text.split("\n");
  const hasStem = rest.length > 0 && !marks.test(first);
  const cut = (hasStem ? rest.join("\n") : text).split(marks);
  const numbers = cut.filter((_, index) => index % 2 === 1);
  if (numbers.length !== gaps.length || numbers.some((number, index) => Number(number) !== index)) {
    throw new ImportFault("malformed_question");
  }
  return {
    stem: hasStem ? first : completeText,
    pieces: cut
      .map((piece, index) => (index % 2 === 0 ? piece : (gaps[Number(piece)] ?? [])))
      .filter((piece) => piece !== ""),
  };
}

/** A statement that is true or not, as a choice of the two. */
export function draftStatement(isTrue: boolean, toRight: string, toWrong: string, labels: Labels) {
  const options = [
    { text: labels.true, right: isTrue, feedback: isTrue ? toRight : toWrong },
    { text: labels.false, right: !isTrue, feedback: isTrue ? toWrong : toRight },
  ];
  return { interaction: "choice", options, natural: true } as const;
}
