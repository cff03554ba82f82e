import type { Response, ResponseOf } from "@wellread/assessment";
import type { Interaction, Option, PublicAskedQuestion, PublicAskedQuestionOf } from "@wellread/content";
import { splitGaps } from "../controls/split-gaps";

/** One line of an answer in words: plain, one thing matched with another, or a statement judged. */
export type AnswerLine =
  { text: string } | { source: string; target: string } | { statement: string; value: boolean };

const named = (options: readonly Option[], id: string | undefined): string =>
  options.find((option) => option.id === id)?.text ?? "";

const listed = (options: readonly Option[], ids: readonly string[]): AnswerLine[] =>
  ids.map((id) => ({ text: named(options, id) }));

/** Stands where a gap was left open. */
const openGap = "____";

type Says<I extends Interaction> = (
  question: PublicAskedQuestionOf<I>,
  response: ResponseOf<I>,
) => AnswerLine[];

const says: { [I in Interaction]: Says<I> } = {
  choice: ({ options }, { option }) => listed(options, [option]),
  "true-false-set": ({ options }, { values }) =>
    options.flatMap(({ id, text }) => {
      const value = values[id];
      return value === undefined ? [] : [{ statement: text, value }];
    }),
  "multiple-response": ({ options }, response) =>
    listed(
      options,
      options.map(({ id }) => id).filter((id) => response.options.includes(id)),
    ),
  match: ({ options }, { pairs }) =>
    options.sources.flatMap(({ id, text }) =>
      pairs[id] === undefined ? [] : [{ source: text, target: named(options.targets, pairs[id]) }],
    ),
  order: ({ options }, response) => listed(options, response.options),
  "text-entry": (_, { text }) => [{ text }],
  "number-entry": (_, { text }) => [{ text }],
  "inline-choice": ({ statement, options }, { gaps }) => {
    const chosen = new Map<string, string>(Object.entries(gaps));
    const filled = splitGaps(statement).map((part) => {
      if ("text" in part) return part.text;
      const gap = options.find(({ id }) => id === part.gap);
      return named(gap?.options ?? [], chosen.get(part.gap)) || openGap;
    });
    return [{ text: filled.join("") }];
  },
};

const sayAs = <I extends Interaction>(
  interaction: I,
  question: PublicAskedQuestionOf<I>,
  response: ResponseOf<I>,
): AnswerLine[] => says[interaction](question, response);

/** An answer in the words of its question, line by line; none for no answer. */
export const answerLines = (question: PublicAskedQuestion, response: Response | null): AnswerLine[] => {
  if (response?.interaction !== question.interaction) return [];
  return sayAs(question.interaction, question, response);
};
