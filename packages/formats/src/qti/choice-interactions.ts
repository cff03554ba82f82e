import { type ItemGap, type ItemOf, type ItemOption, unlessSaid } from "../item.ts";
import { element, type Element } from "../xml.ts";
import { explainMistake, type Feedback, type ItemParts, ofAnswer } from "./qti-item.ts";
import {
  correct,
  decide,
  declareOutcome,
  declareResponse,
  float,
  mapped,
  operator,
  response,
  scoreByWorth,
  set,
  setScore,
  variable,
} from "./response-processing.ts";

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

/** What is said to anyone who picks each option: of a wrong one, not what the explanation says beside it. */
function feedbackTo({ options, explanation }: Explained, outcome: string): Feedback[] {
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
