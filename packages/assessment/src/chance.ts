import type { Interaction, OptionId, AskedQuestionOf, AskedQuestion } from "@wellread/content";
import type { Presentation, PresentationOf } from "./presentation.ts";
import { defaultScoring } from "./default-scoring.ts";
import type { Scoring } from "./scoring.ts";

type Chances = {
  [I in Interaction]: (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    scoring: Scoring,
  ) => number;
};

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const choose = (n: number, k: number) => factorial(n) / (factorial(k) * factorial(n - k));
const upTo = (n: number) => Array.from({ length: n + 1 }, (_, index) => index);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Every statement guessed on its own: all right, or for half a point all but one. */
function chanceOfSet(statements: number, partialCredit: boolean): number {
  const half = partialCredit && statements >= 4 ? statements / 2 : 0;
  return (1 + half) / 2 ** statements;
}

/** Every option picked or not by the toss of a coin. */
function chanceOfPicks(keys: number, distractors: number, partialCredit: boolean): number {
  if (!partialCredit) return 1 / 2 ** (keys + distractors);
  const earned = (hits: number, picks: number) =>
    choose(keys, hits) *
    choose(distractors, picks) *
    Math.max(0, hits / keys - picks / Math.max(1, distractors));
  const all = upTo(keys).flatMap((hits) => upTo(distractors).map((picks) => earned(hits, picks)));
  return sum(all) / 2 ** (keys + distractors);
}

/** How many orders of n have each number of discordant pairs (the Mahonian numbers). */
function countInversions(n: number): number[] {
  if (n < 2) return [1];
  const smaller = countInversions(n - 1);
  return upTo((n * (n - 1)) / 2).map((inversions) =>
    sum(upTo(n - 1).map((shift) => smaller[inversions - shift] ?? 0)),
  );
}

/** Every order equally likely. */
function chanceOfOrder(n: number, partialCredit: boolean): number {
  if (!partialCredit) return 1 / factorial(n);
  const pairs = (n * (n - 1)) / 2;
  const earned = countInversions(n).map(
    (count, inversions) => count * Math.max(0, 1 - (2 * inversions) / pairs),
  );
  return sum(earned) / factorial(n);
}

/** Parts guessed each on its own, of so many options: the mean share right, or all of them. */
function chanceOfParts(options: readonly number[], partialCredit: boolean): number {
  if (partialCredit) return sum(options.map((count) => 1 / count)) / options.length;
  return options.reduce((product, count) => product / count, 1);
}

const chances: Chances = {
  choice: (_question, { options }) => 1 / options.length,
  "true-false-set": (_question, { options }, { partialCredit }) => chanceOfSet(options.length, partialCredit),
  "multiple-response": ({ key }, { options }, { partialCredit }) => {
    const keys = options.filter((option: OptionId) => key.includes(option)).length;
    return chanceOfPicks(keys, options.length - keys, partialCredit);
  },
  match: (_question, { sources, targets }, { partialCredit }) =>
    chanceOfParts(
      sources.map(() => targets.length),
      partialCredit,
    ),
  order: (_question, { options }, { partialCredit }) => chanceOfOrder(options.length, partialCredit),
  "text-entry": () => 0,
  "number-entry": () => 0,
  "inline-choice": (_question, { gaps }, { partialCredit }) =>
    chanceOfParts(
      gaps.map((gap) => gap.options.length),
      partialCredit,
    ),
};

function chanceAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  scoring: Scoring,
) {
  return chances[interaction](question, presentation, scoring);
}

/**
 * The points, from 0 to 1, that pure guessing earns on average at one presentation: the exact expectation over all
 * responses, each equally likely. A typed answer is not guessed.
 */
export function chanceScore(
  question: AskedQuestion,
  presentation: Presentation,
  scoring: Scoring = defaultScoring,
): number {
  return chanceAs(question.interaction, question, presentation, scoring);
}
