import { element } from "../element.ts";
import type { ItemGap, ItemOf } from "../item.ts";
import { feedbackTo, optionAt } from "./choice.ts";
import { declareOutcome, declareResponse, response } from "./declarations.ts";
import { explainMistake, ofAnswer } from "./feedback.ts";
import type { ItemParts } from "./item-parts.ts";
import { mapped, operator, set, setScore, variable } from "./rules.ts";

/** A menu in each gap of a statement: right gaps ÷ gaps. */
export function writeInlineChoice(item: ItemOf<"inline-choice">): ItemParts {
  const gaps = item.pieces.filter((piece) => typeof piece !== "string");
  const named = gaps.map((gap, index) => ({
    gap,
    asked: `${response}_${index + 1}`,
    said: `${ofAnswer}_${index + 1}`,
  }));
  const askedIn = (gap: ItemGap) => named.find((one) => one.gap === gap)?.asked ?? response;
  const { explanation } = item;
  const { declaration, rule, feedback } = explainMistake(explanation);
  const statement = item.pieces.map((piece) =>
    typeof piece === "string" ? piece : writeMenu(piece, askedIn(piece), item.shuffled),
  );
  return {
    responses: named.map(({ gap, asked }) => declareGap(gap, asked, 1 / gaps.length)),
    outcomes: [...named.map(({ said }) => declareOutcome(said, "identifier")), declaration],
    body: [element("p", item.stem), element("p", statement)],
    rules: [
      setScore(operator("sum", ...named.map(({ asked }) => mapped(asked)))),
      ...named.map(({ asked, said }) => set(said, variable(asked))),
      rule,
    ],
    feedback: [
      ...named.flatMap(({ gap: { options }, said }) => feedbackTo({ options, explanation }, said)),
      feedback,
    ],
  };
}

function declareGap({ options }: ItemGap, identifier: string, points: number) {
  const key = optionAt(options.findIndex(({ right }) => right));
  const worth = [[key, points] as const];
  return declareResponse({
    identifier,
    cardinality: "single",
    baseType: "identifier",
    correct: [key],
    worth,
  });
}

function writeMenu({ options }: ItemGap, responseIdentifier: string, shuffled: boolean) {
  const choices = options.map(({ text }, index) =>
    element("inlineChoice", text, { identifier: optionAt(index) }),
  );
  return element("inlineChoiceInteraction", choices, { responseIdentifier, shuffle: String(shuffled) });
}
