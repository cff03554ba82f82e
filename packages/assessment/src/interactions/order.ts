import { isOwnQuestion, type OptionId } from "@wellread/content";
import { factorial, sum, upTo } from "./combinatorics.ts";
import { oneOf, scored, unanswered } from "./parts.ts";
import { ids, mixed, onePlace, showOptions, shuffleAway, shuffled, translateOptions } from "./pool.ts";
import type { Rules } from "./rules.ts";

type Order = Rules<"order">;

/** Of a teacher's own question any order may be shown: from many that are never the right one, it could be told. */
export const present: Order["present"] = (question, random) => ({
  interaction: "order",
  question: question.id,
  options: isOwnQuestion(question)
    ? random.shuffle(ids(question.options))
    : shuffleAway(question.key, random),
});

export const reshuffle: Order["reshuffle"] = (question, shown, random) =>
  isOwnQuestion(question)
    ? shuffled(shown, random)
    : { ...shown, options: shuffleAway(question.key, random) };

export const mask: Order["mask"] = mixed;

export const places: Order["places"] = onePlace;

export const publish: Order["publish"] = showOptions;

export const translate: Order["translate"] = ({ options, ...rest }, to) => ({
  ...rest,
  options: translateOptions(options, to),
});

/** Whether an order has each of these once and nothing else. */
const isOrderOf = (options: readonly OptionId[], order: readonly OptionId[]): boolean =>
  order.length === options.length && options.every((option) => order.includes(option));

/** How many pairs stand the same way round in both orders. */
function countConcordant(order: readonly OptionId[], key: readonly OptionId[]): number {
  const placed = order.map((option) => key.indexOf(option));
  return placed.reduce(
    (total, place, index) => total + placed.slice(index + 1).filter((later) => later > place).length,
    0,
  );
}

/**
 * max(0, 2 × concordant pairs ÷ pairs − 1), which is Kendall's τ (1938) where it is not negative. An order that is
 * not finished is unanswered: it has no τ.
 */
export const score: Order["score"] = ({ key }, { options }, response, scoring) => {
  const order = response?.options ?? [];
  if (!isOrderOf(options, order)) return unanswered(key);
  const pairs = (key.length * (key.length - 1)) / 2;
  const parts = Object.fromEntries(
    key.map((option, index) => [option, order[index] === option ? ("right" as const) : ("wrong" as const)]),
  );
  return scored(Math.max(0, (2 * countConcordant(order, key)) / pairs - 1), parts, scoring);
};

/** How many orders of n have each number of discordant pairs (the Mahonian numbers). */
function countInversions(n: number): number[] {
  if (n < 2) return [1];
  const smaller = countInversions(n - 1);
  return upTo((n * (n - 1)) / 2).map((inversions) =>
    sum(upTo(n - 1).map((shift) => smaller[inversions - shift] ?? 0)),
  );
}

/** Every order equally likely. */
export const chance: Order["chance"] = (_question, { options }, { partialCredit }) => {
  const n = options.length;
  if (!partialCredit) return 1 / factorial(n);
  const pairs = (n * (n - 1)) / 2;
  const earned = countInversions(n).map(
    (count, inversions) => count * Math.max(0, 1 - (2 * inversions) / pairs),
  );
  return sum(earned) / factorial(n);
};

export const countAnswers: Order["countAnswers"] = (_question, { options }) => factorial(options.length);

export const keyResponse: Order["keyResponse"] = ({ key }) => ({ interaction: "order", options: [...key] });

export const feedbackKeys: Order["feedbackKeys"] = ({ key }) => key;

export const partFeedback: Order["partFeedback"] = (_question, part) => part;

export const wrongPart: Order["wrongPart"] = "asked";

export const rekey: Order["rekey"] = (question, { options }) =>
  isOrderOf(question.key, options) ? { ...question, key: options } : undefined;

export const keyContent: Order["keyContent"] = ({ key }) => key;

export const choices: Order["choices"] = ({ key }, { options }, response) => {
  const isFinished = options.every((option) => response?.options.includes(option));
  return key.flatMap((right, place) =>
    oneOf(String(place + 1), key, right, isFinished ? response?.options[place] : undefined),
  );
};

export const distractors: Order["distractors"] = "none";
