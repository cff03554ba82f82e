import { type Interaction, ownQuestionLimits } from "@wellread/content";
import type { Draft, DraftOf } from "./draft.ts";
import { ImportFault } from "./import-problem.ts";

/** The marks of TeX that Moodle and most tools know: in the line, on a line of its own, and both. */
const marks = [
  ["\\(", "\\)"],
  ["\\[", "\\]"],
  ["$$", "$$"],
] as const;

/** Whether a formula in TeX stands in a text. It would be shown as its signs. */
export function hasFormula(text: string): boolean {
  return marks.some(([open, close]) => {
    const start = text.indexOf(open);
    return start >= 0 && text.indexOf(close, start + open.length + 1) >= 0;
  });
}

/** Texts to be told apart, of which a question shows at least so many. */
interface List {
  readonly texts: readonly string[];
  readonly fewest: number;
  readonly most?: number;
}

const ofOptions = ({ options }: { options: readonly { text: string }[] }): List[] => [
  { texts: options.map(({ text }) => text), fewest: 2 },
];

type Listers = { [I in Interaction]: (draft: DraftOf<I>) => readonly List[] };

const listers: Listers = {
  choice: ofOptions,
  "true-false-set": ofOptions,
  "multiple-response": ofOptions,
  match: ({ pairs, others }) => [
    { texts: pairs.map(({ source }) => source), fewest: 2 },
    { texts: [...new Set([...pairs.map(({ target }) => target), ...others])], fewest: 2 },
  ],
  order: ({ ordered }) => [{ texts: ordered.map(({ text }) => text), fewest: 3 }],
  "text-entry": ({ spellings, noted, rivals, refused }) => {
    const most = ownQuestionLimits.spellings;
    return [
      { texts: [...new Set([...spellings, ...noted])], fewest: 1, most },
      // One place is the right answer's own.
      { texts: [...new Set(rivals.map(({ text }) => text))], fewest: 0, most: most - 1 },
      { texts: [...new Set(refused)], fewest: 0, most },
    ];
  },
  "number-entry": () => [],
  "inline-choice": ({ pieces }) =>
    pieces.flatMap((piece) => (typeof piece === "string" ? [] : ofOptions({ options: piece }))),
};

function checkList({ texts, fewest, most = ownQuestionLimits.options }: List): void {
  if (texts.length < fewest) throw new ImportFault("too_few_options", { detail: String(fewest) });
  if (texts.length > most) throw new ImportFault("too_many_options", { detail: String(most) });
  if (texts.includes("")) throw new ImportFault("empty_option");
  const twice = texts.find((text, index) => texts.indexOf(text) !== index);
  if (twice !== undefined) throw new ImportFault("option_twice", { detail: twice.slice(0, 80) });
  checkLength(texts, ownQuestionLimits.text);
}

function checkLength(texts: readonly string[], most: number): void {
  if (texts.some((text) => text.length > most)) {
    throw new ImportFault("text_too_long", { detail: String(most) });
  }
}

function feedbackOf(draft: Draft): string[] {
  const parts =
    "options" in draft
      ? draft.options
      : "pairs" in draft
        ? draft.pairs
        : "ordered" in draft
          ? draft.ordered
          : [];
  const gaps =
    "pieces" in draft ? draft.pieces.flatMap((piece) => (typeof piece === "string" ? [] : piece)) : [];
  const rivals = "rivals" in draft ? draft.rivals : [];
  const typed = "otherFeedback" in draft ? [draft.feedback, draft.otherFeedback] : [];
  return [draft.general, ...typed, ...[...parts, ...gaps, ...rivals].map(({ feedback }) => feedback)];
}

/** The words in which gaps stand. */
const wordsAround = (draft: Draft): string =>
  "pieces" in draft ? draft.pieces.filter((piece) => typeof piece === "string").join("") : "";

function listsAs<I extends Interaction>(interaction: I, draft: DraftOf<I>): readonly List[] {
  return listers[interaction](draft);
}

/**
 * Sees that a question can be asked: it has words, enough options and not too many, no two alike, nothing overlong, no
 * formula.
 *
 * @throws {ImportFault} with what is wrong with it.
 */
export function checkDraft(draft: Draft): void {
  if (draft.stem === "") throw new ImportFault("no_stem");
  checkLength([draft.stem], ownQuestionLimits.stem);
  const lists = listsAs(draft.interaction, draft);
  for (const list of lists) checkList(list);
  const feedback = feedbackOf(draft);
  checkLength(feedback, ownQuestionLimits.feedback);
  const around = wordsAround(draft);
  checkLength([around], ownQuestionLimits.stem - 100);
  const formula = [draft.stem, around, ...lists.flatMap(({ texts }) => texts), ...feedback].find(hasFormula);
  if (formula !== undefined) throw new ImportFault("picture", { detail: formula.slice(0, 80) });
}
