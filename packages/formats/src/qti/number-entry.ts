import { element } from "../element.ts";
import type { ItemOf } from "../item.ts";
import { declareOutcome, declareResponse, response } from "./declarations.ts";
import { ofAnswer, say } from "./feedback.ts";
import type { ItemParts } from "./item-parts.ts";
import { correct, decide, float, ifAnswered, setScore, variable } from "./rules.ts";

/** A typed number. It is read as a float: as an integer, 7.9 would be taken for 7. */
export function writeNumberEntry(item: ItemOf<"number-entry">): ItemParts {
  const isRight = element("equal", [variable(), correct()], { toleranceMode: "exact" });
  return {
    responses: [
      declareResponse({ cardinality: "single", baseType: "float", correct: [String(item.answer)] }),
    ],
    outcomes: [declareOutcome(ofAnswer, "identifier")],
    body: [
      element("p", item.stem),
      element("p", [
        element("textEntryInteraction", [], { responseIdentifier: response, expectedLength: "10" }),
      ]),
    ],
    rules: [
      ifAnswered([decide([{ when: isRight, rules: [setScore(float(1)), say("right")] }], [say("other")])]),
    ],
    feedback: [
      { outcome: ofAnswer, identifier: "right", paragraphs: [item.explanation] },
      { outcome: ofAnswer, identifier: "other", paragraphs: [item.otherFeedback] },
    ],
  };
}
