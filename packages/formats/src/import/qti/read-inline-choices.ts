import type { DraftOption } from "../draft.ts";
import { choicesIn, feedbackTo } from "./read-choices.ts";
import type { QtiAsked } from "./qti-asked.ts";

/** The menus in a text, in their order. */
export function readInlineChoices(asked: readonly QtiAsked[]): DraftOption[][] {
  return asked.map((one) =>
    choicesIn(one.interaction, "inlinechoice").map((choice) => ({
      text: choice.text,
      right: one.response.correct.includes(choice.id),
      feedback: feedbackTo(choice, one),
    })),
  );
}
