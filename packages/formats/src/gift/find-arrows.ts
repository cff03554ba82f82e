import type { Interaction } from "@wellread/content";
import type { Item, ItemOf } from "../item.ts";
import { withoutArrows } from "./escape-gift.ts";

/** The texts of each interaction in which an arrow would make pairs. */
const atStake: { [I in Interaction]: (item: ItemOf<I>) => readonly string[] } = {
  choice: () => [],
  "true-false-set": ({ options }) => options.map(({ text }) => text),
  "multiple-response": () => [],
  match: ({ pairs, targets }) => [...pairs.map(({ source }) => source), ...targets],
  order: ({ shown }) => shown,
  "text-entry": ({ answer, rivals, otherFeedback, explanation }) => [
    answer.feedback,
    ...rivals.map(({ feedback }) => feedback),
    otherFeedback,
    explanation,
  ],
  "number-entry": () => [],
  "inline-choice": () => [],
};

function textsOf<I extends Interaction>(interaction: I, item: ItemOf<I>): readonly string[] {
  return atStake[interaction](item);
}

/** Whether GIFT has to write another arrow in this question. */
export function hasArrows(item: Item): boolean {
  return textsOf(item.interaction, item).some((text) => withoutArrows(text) !== text);
}
