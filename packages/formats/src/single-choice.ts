import type { Interaction, QuestionId } from "@wellread/content";
import type { Item, ItemGap, ItemOf, ItemOption } from "./item.ts";
import type { Labels } from "./words/index.ts";

/** A question with one right option: all that the plainer formats know. */
export interface SingleChoice {
  readonly question: QuestionId;
  /** The question's id, and a number where the question became several. */
  readonly name: string;
  readonly stem: string;
  readonly options: readonly Omit<ItemOption, "id">[];
  readonly explanation: string;
}

type Splitters = {
  [I in Interaction]: ((item: ItemOf<I>, labels: Labels) => Omit<SingleChoice, "question" | "name">[]) | null;
};

const splitters: Splitters = {
  choice: (item) => [item],
  "true-false-set": ({ stem, options }, { yes, no, askOfOne }) =>
    options.map(({ text, right, feedback }) => ({
      stem: askOfOne(stem, text),
      options: [
        { text: yes, right, feedback },
        { text: no, right: !right, feedback },
      ],
      explanation: feedback,
    })),
  "multiple-response": null,
  match: ({ stem, pairs, targets }, { askOfOne }) =>
    pairs.map(({ source, target, feedback }) => ({
      stem: askOfOne(stem, source),
      options: targets.map((text) => ({
        text,
        right: text === target,
        feedback: text === target ? feedback : "",
      })),
      explanation: feedback,
    })),
  order: null,
  "text-entry": null,
  "number-entry": null,
  "inline-choice": (item, labels) => {
    const gaps = item.pieces.filter((piece) => typeof piece !== "string");
    return gaps.map((gap) => ({
      stem: `${item.stem} ${sayStatement(item, gap, labels)}`,
      options: gap.options,
      explanation: gap.options.find(({ right }) => right)?.feedback ?? "",
    }));
  },
};

function splitAs<I extends Interaction>(interaction: I, item: ItemOf<I>, labels: Labels) {
  return splitters[interaction]?.(item, labels) ?? [];
}

/**
 * A question as single choices: one for each statement, source or gap. None where that would ask for something else
 * (several right options, an order, typed answers).
 */
export function splitItem(item: Item, labels: Labels): SingleChoice[] {
  const parts = splitAs(item.interaction, item, labels);
  return parts.map((part, index) => ({
    question: item.id,
    name: parts.length === 1 ? item.id : `${item.id}-${index + 1}`,
    stem: part.stem,
    options: part.options.map(({ text, right, feedback }) => ({ text, right, feedback })),
    explanation: part.explanation,
  }));
}

/** A statement with a line for the gap that is asked about, and a mark for each of the others. */
function sayStatement(
  { pieces }: ItemOf<"inline-choice">,
  asked: ItemGap | undefined,
  { gap, otherGap }: Labels,
): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : piece === asked ? gap : otherGap))
    .join("");
}
