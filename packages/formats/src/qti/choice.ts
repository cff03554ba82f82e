import { element, type Element } from "../element.ts";
import type { ItemOf, ItemOption } from "../item.ts";
import { declareOutcome, declareResponse, response } from "./declarations.ts";
import { unlessSaid } from "../say-once.ts";
import { explainMistake, ofAnswer, type Feedback } from "./feedback.ts";
import type { ItemParts } from "./item-parts.ts";
import { correct, decide, float, operator, scoreByWorth, set, setScore, variable } from "./rules.ts";

/** An option's identifier is its place: ids of questions are no names in XML. */
export const optionAt = (index: number) => `o${index + 1}`;

const rightOnes = (options: readonly ItemOption[]) =>
  options.flatMap(({ right }, index) => (right ? [optionAt(index)] : []));

/** One right option: the whole point or none. */
export function writeChoice(item: ItemOf<"choice">): ItemParts {
  const { declaration, rule, feedback } = explainMistake(item.explanation);
  return {
    responses: [
      declareResponse({ cardinality: "single", baseType: "identifier", correct: rightOnes(item.options) }),
    ],
    outcomes: [declareOutcome(ofAnswer, "identifier"), declaration],
    body: [writeOptions(item.stem, item.options, { shuffle: String(item.shuffled), maxChoices: "1" })],
    rules: [
      decide([{ when: operator("match", variable(), correct()), rules: [setScore(float(1))] }]),
      set(ofAnswer, variable()),
      rule,
    ],
    feedback: [...feedbackTo(item, ofAnswer), feedback],
  };
}

/** Several right options: hits ÷ keys − false picks ÷ distractors, not below 0. */
export function writeMultipleResponse(item: ItemOf<"multiple-response">): ItemParts {
  const { declaration, rule, feedback } = explainMistake(item.explanation);
  const right = rightOnes(item.options);
  const worth = item.options.map(({ right: isRight }, index) => {
    const points = isRight ? 1 / right.length : -1 / (item.options.length - right.length);
    return [optionAt(index), points] as const;
  });
  return {
    responses: [declareResponse({ cardinality: "multiple", baseType: "identifier", correct: right, worth })],
    outcomes: [declareOutcome(ofAnswer, "identifier", { cardinality: "multiple" }), declaration],
    body: [writeOptions(item.stem, item.options, { shuffle: "true", maxChoices: "0" })],
    rules: [scoreByWorth, set(ofAnswer, variable()), rule],
    feedback: [...feedbackTo(item, ofAnswer), feedback],
  };
}

interface Explained {
  readonly options: readonly ItemOption[];
  readonly explanation: string;
}

/** What is said to who picks each option: to a wrong one not what the explanation says beside it. */
export function feedbackTo({ options, explanation }: Explained, outcome: string): Feedback[] {
  return options.map(({ right, feedback }, index) => ({
    outcome,
    identifier: optionAt(index),
    paragraphs: [right ? feedback : unlessSaid(feedback, explanation)],
  }));
}

function writeOptions(
  stem: string,
  options: readonly ItemOption[],
  settings: Element["attributes"],
): Element {
  const choices = options.map(({ text }, index) =>
    element("simpleChoice", text, { identifier: optionAt(index) }),
  );
  return element("choiceInteraction", [element("prompt", stem), ...choices], {
    responseIdentifier: response,
    ...settings,
  });
}
