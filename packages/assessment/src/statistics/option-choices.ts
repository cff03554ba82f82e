import type { Interaction, AskedQuestionOf } from "@wellread/content";
import { ownValue } from "../own-value.ts";
import type { PresentationOf } from "../presentation.ts";
import type { ResponseOf } from "../response.ts";
import type { TakenQuestion } from "./taken-question.ts";

/** One option that one person could choose. */
export interface OptionChoice {
  /**
   * What the option answers: a statement, a source, a gap, or a place in an order, from "1". null where it answers
   * the question itself.
   */
  readonly part: string | null;
  /** An option's id; of a statement "true" or "false". */
  readonly option: string;
  readonly right: boolean;
  readonly chosen: boolean;
}

type Choices = {
  [I in Interaction]: (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    response: ResponseOf<I> | undefined,
  ) => OptionChoice[];
};

/** One choice of several: the options of a part, of which one is right and at most one chosen. */
const oneOf = (
  part: string | null,
  options: readonly string[],
  right: string | undefined,
  chosen: string | undefined,
): OptionChoice[] =>
  options.map((option) => ({ part, option, right: option === right, chosen: option === chosen }));

const choices: Choices = {
  choice: ({ key }, { options }, response) => oneOf(null, options, key, response?.option),
  "true-false-set": ({ key }, { options }, response) =>
    options.flatMap((statement) => {
      const verdict = response && ownValue(response.values, statement);
      return oneOf(statement, ["true", "false"], String(key.includes(statement)), verdict?.toString());
    }),
  "multiple-response": ({ key }, { options }, response) =>
    options.map((option) => ({
      part: null,
      option,
      right: key.includes(option),
      chosen: response?.options.includes(option) ?? false,
    })),
  match: ({ key }, { sources, targets }, response) =>
    sources.flatMap((source) =>
      oneOf(source, targets, ownValue(key, source), response && ownValue(response.pairs, source)),
    ),
  order: ({ key }, { options }, response) => {
    const isFinished = options.every((option) => response?.options.includes(option));
    return key.flatMap((right, place) =>
      oneOf(String(place + 1), key, right, isFinished ? response?.options[place] : undefined),
    );
  },
  "text-entry": () => [],
  "number-entry": () => [],
  "inline-choice": ({ key }, { gaps }, response) =>
    gaps.flatMap(({ id, options }) =>
      oneOf(id, options, ownValue(key, id), response && ownValue(response.gaps, id)),
    ),
};

function choicesAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  response: ResponseOf<I> | undefined,
) {
  return choices[interaction](question, presentation, response);
}

/** Every option that a person was shown, and whether the person chose it; none where the answer is typed. */
export function optionChoices({ question, presentation, response }: TakenQuestion): OptionChoice[] {
  return choicesAs(question.interaction, question, presentation, response);
}
