import type { DraftOption } from "../draft.ts";
import { choicesIn, feedbackTo, sayMistakes } from "./read-choices.ts";
import type { QtiAsked } from "./qti-asked.ts";

/** The menus in a text, in their order. */
export function readInlineChoices(asked: readonly QtiAsked[]): DraftOption[][] {
  return asked.map((one) => {
    const options = choicesIn(one.interaction, "inlinechoice").map((choice) => ({
      text: choice.text,
      right: one.response.correct.includes(choice.id),
      feedback: feedbackTo(choice, one),
    }));
    return sayMistakes(options, one);
  });
}
