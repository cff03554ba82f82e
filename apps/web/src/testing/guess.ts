import { type Response as QuizResponse, responseSchema } from "@wellread/assessment";
import type { Interaction, PublicAskedQuestion, PublicAskedQuestionOf } from "@wellread/content";

type Guesses = { [I in Interaction]: (question: PublicAskedQuestionOf<I>) => object };

type Shown = { id: string; text: string };

/** Options in an order that is the same for everybody, as each student is shown another. */
const byText = <T extends Shown>(options: readonly T[]): T[] =>
  options.toSorted((one, other) => (one.text < other.text ? -1 : 1));

const first = <T extends Shown>(options: readonly T[]): T => {
  const [option] = byText(options);
  if (option === undefined) throw new Error("a question without options");
  return option;
};

const guesses: Guesses = {
  choice: ({ options }) => ({ option: first(options).id }),
  "true-false-set": ({ options }) => ({ values: Object.fromEntries(options.map(({ id }) => [id, true])) }),
  "multiple-response": ({ options, select }) => ({
    options: byText(options)
      .slice(0, select)
      .map(({ id }) => id),
  }),
  match: ({ options: { sources, targets } }) => ({
    pairs: Object.fromEntries(sources.map(({ id }) => [id, first(targets).id])),
  }),
  order: ({ options }) => ({ options: byText(options).map(({ id }) => id) }),
  "text-entry": () => ({ text: "Battat" }),
  "number-entry": () => ({ text: "7" }),
  "inline-choice": ({ options }) => ({
    gaps: Object.fromEntries(options.map((gap) => [gap.id, first(gap.options).id])),
  }),
};

const guessAs = <I extends Interaction>(interaction: I, question: PublicAskedQuestionOf<I>) =>
  guesses[interaction](question);

/** A complete answer to a question, made from the public question only and the same each time. */
export const guess = (question: PublicAskedQuestion): QuizResponse =>
  responseSchema.parse({ interaction: question.interaction, ...guessAs(question.interaction, question) });
