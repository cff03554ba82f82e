import type { Interaction, Question, QuestionOf } from "@wellread/content";

const counts: { [I in Interaction]: (question: QuestionOf<I>) => number } = {
  choice: ({ options, draw }) => choose(options.length - 1, draw.distractors),
  "true-false-set": ({ options, key, draw }) =>
    choose(key.length, draw.true) * choose(options.length - key.length, draw.false),
  "multiple-response": ({ options, key, draw }) =>
    choose(key.length, draw.keys) * choose(options.length - key.length, draw.distractors),
  match: () => 1,
  order: () => 1,
  "text-entry": () => 1,
  "number-entry": () => 1,
  "inline-choice": () => 1,
};

function countAs<I extends Interaction>(interaction: I, question: QuestionOf<I>): number {
  return counts[interaction](question);
}

/**
 * How many different sets of options a question can be drawn as, before their order: binomial coefficients
 * over its pool. Questions that show all they have count as one.
 */
export function countPresentations(question: Question): number {
  return countAs(question.interaction, question);
}

/** The number of ways to take `size` of `from` things. */
function choose(from: number, size: number): number {
  if (size > from) return 0;
  let ways = 1;
  // Multiplying before dividing keeps every step a whole number.
  for (let taken = 1; taken <= size; taken += 1) ways = (ways * (from - size + taken)) / taken;
  return ways;
}
