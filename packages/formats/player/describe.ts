import {
  keyResponse,
  type Presentation,
  type PresentationOf,
  type Response,
  type ResponseOf,
} from "@wellread/assessment";
import type { AskedQuestion, AskedQuestionOf, Interaction } from "@wellread/content";
import { isOneNumber, writeFigure } from "../src/range-figures.ts";
import type { PlayerWords } from "../src/scorm12/play-data.ts";
import { textOf } from "./controls/control.ts";
import { fill } from "./element.ts";

/** One part of an answer, in words: what it answers, and how. Both may be empty. */
export interface Described {
  readonly label: string;
  readonly text: string;
}

type Describe<I extends Interaction> = (
  question: AskedQuestionOf<I>,
  shown: PresentationOf<I>,
  response: ResponseOf<I> | undefined,
  words: PlayerWords,
) => Described[];

const describers: { readonly [I in Interaction]: Describe<I> } = {
  choice: ({ options }, _shown, response) => [
    { label: "", text: response ? textOf(options, response.option) : "" },
  ],
  "true-false-set": ({ options }, shown, response, { yes, no }) =>
    shown.options.map((id) => {
      const value = response?.values[id];
      return { label: textOf(options, id), text: value === undefined ? "" : value ? yes : no };
    }),
  "multiple-response": ({ options }, shown, response) => {
    const picked = shown.options.filter((id) => response?.options.includes(id));
    return [{ label: "", text: picked.map((id) => textOf(options, id)).join("; ") }];
  },
  match: ({ options }, shown, response) =>
    shown.sources.map((id) => {
      const target = response?.pairs[id];
      return {
        label: textOf(options.sources, id),
        text: target === undefined ? "" : textOf(options.targets, target),
      };
    }),
  order: ({ options }, shown, response, { place }) =>
    shown.options.map((_, index) => {
      const id = response?.options[index];
      return {
        label: fill(place, { number: index + 1 }),
        text: id === undefined ? "" : textOf(options, id),
      };
    }),
  "text-entry": (_question, _shown, response) => [{ label: "", text: response?.text ?? "" }],
  "number-entry": (_question, _shown, response) => [{ label: "", text: response?.text ?? "" }],
  "inline-choice": ({ options }, shown, response, { gap }) =>
    shown.gaps.map(({ id }, index) => {
      const chosen = response?.gaps[id];
      const pool = options.find((one) => one.id === id)?.options ?? [];
      return {
        label: fill(gap, { number: index + 1 }),
        text: chosen === undefined ? "" : textOf(pool, chosen),
      };
    }),
};

function describeAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  shown: PresentationOf<I>,
  response: ResponseOf<I> | undefined,
  words: PlayerWords,
): Described[] {
  return describers[interaction](question, shown, response, words);
}

/** An answer in words, part by part: as many parts for every answer to one question. */
export function describe(
  question: AskedQuestion,
  shown: Presentation,
  response: Response | undefined,
  words: PlayerWords,
): Described[] {
  return describeAs(question.interaction, question, shown, response, words);
}

/** The right answer in words. Where any number of a range is right, both its ends are said. */
export function describeKey(question: AskedQuestion, shown: Presentation, words: PlayerWords): Described[] {
  if (question.interaction === "number-entry" && question.range && !isOneNumber(question.range)) {
    const { from, to } = question.range;
    return [{ label: "", text: fill(words.range, { from: writeFigure(from), to: writeFigure(to) }) }];
  }
  return describe(question, shown, keyResponse(question, shown), words);
}
