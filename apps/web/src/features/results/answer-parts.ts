import type { PartOutcome, ResponseOf } from "@wellread/assessment";
import type { Feedback, Interaction, Option, PublicAskedQuestionOf } from "@wellread/content";
import type { QuestionResult } from "@/server/attempts/result-view";
import { distinctFeedback } from "./distinct-feedback";

/** What was given or is right in one part: words, a place in an order, a judgement, or whether it was picked. */
export type PartValue = { text: string } | { place: number } | { judged: boolean } | { picked: boolean };

/** One part of an answer beside the right one, with why. */
export type AnswerPart = {
  id: string;
  /** What the part is about; none where the question itself is. */
  item: string | undefined;
  yours: PartValue | undefined;
  right: PartValue;
  outcome: PartOutcome | undefined;
  why: Feedback[];
};

type Parts<I extends Interaction> = (
  question: PublicAskedQuestionOf<I>,
  key: ResponseOf<I>,
  response: ResponseOf<I> | null,
  result: QuestionResult,
) => AnswerPart[];

const words = (options: readonly Option[], id: string | undefined): PartValue | undefined => {
  const option = options.find((one) => one.id === id);
  return option && { text: option.text };
};
const none: PartValue = { text: "" };
const why = ({ feedback }: QuestionResult, ...ids: (string | undefined)[]): Feedback[] =>
  distinctFeedback(ids.flatMap((id) => (id === undefined ? [] : (feedback[id] ?? []))));

const place = (order: readonly string[] | undefined, id: string): PartValue | undefined => {
  const at = order?.indexOf(id) ?? -1;
  return at < 0 ? undefined : { place: at + 1 };
};

/** How an answer falls into parts that are explained one by one; undefined where it is one whole. */
const parts: { [I in Interaction]: Parts<I> | undefined } = {
  choice: undefined,
  "text-entry": undefined,
  "number-entry": undefined,
  "true-false-set": ({ options }, key, response, result) =>
    options.map(({ id, text }) => {
      const judged = response?.values[id];
      return {
        id,
        item: text,
        yours: judged === undefined ? undefined : { judged },
        right: { judged: key.values[id] ?? false },
        outcome: result.score.parts[id],
        why: why(result, id),
      };
    }),
  "multiple-response": ({ options }, key, response, result) =>
    options.map(({ id, text }) => ({
      id,
      item: text,
      yours: { picked: response?.options.includes(id) ?? false },
      right: { picked: key.options.includes(id) },
      outcome: result.score.parts[id],
      why: why(result, id),
    })),
  match: ({ options }, key, response, result) =>
    options.sources.map(({ id, text }) => ({
      id,
      item: text,
      yours: words(options.targets, response?.pairs[id]),
      right: words(options.targets, key.pairs[id]) ?? none,
      outcome: result.score.parts[id],
      why: why(result, id),
    })),
  order: ({ options }, key, response, result) =>
    key.options.map((id) => ({
      id,
      item: options.find((option) => option.id === id)?.text,
      yours: place(response?.options, id),
      right: place(key.options, id) ?? none,
      outcome: result.score.parts[id],
      why: why(result, id),
    })),
  "inline-choice": ({ options }, key, response, result) =>
    options.map(({ id, options: choices }) => {
      const [yours, right] = [response?.gaps[id], key.gaps[id]];
      return {
        id,
        item: undefined,
        yours: words(choices, yours),
        right: words(choices, right) ?? none,
        outcome: result.score.parts[id],
        why: why(result, yours && `${id}/${yours}`, `${id}/${right ?? ""}`),
      };
    }),
};

const partsAs = <I extends Interaction>(
  interaction: I,
  question: PublicAskedQuestionOf<I>,
  key: ResponseOf<I>,
  result: QuestionResult & { response: ResponseOf<I> | null },
): AnswerPart[] | undefined => parts[interaction]?.(question, key, result.response, result);

/** The parts of an answer, for the interactions that have parts; undefined for those that are one whole. */
export const answerParts = (result: QuestionResult): AnswerPart[] | undefined => {
  const { question, key } = result;
  return partsAs(question.interaction, question, key, result);
};
