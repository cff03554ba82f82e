import type { AskedQuestion, AskedQuestionOf, Interaction, OptionId } from "@wellread/content";
import { scoreChoice } from "../interactions/choice.ts";
import { scoreInlineChoice } from "../interactions/inline-choice.ts";
import { scoreMatch } from "../interactions/match.ts";
import { scoreMultipleResponse } from "../interactions/multiple-response.ts";
import { scoreNumberEntry } from "../interactions/number-entry.ts";
import { scoreOrder } from "../interactions/order.ts";
import { ownValue } from "../interactions/parts.ts";
import type { Presentation, PresentationOf } from "../interactions/presentation.ts";
import type { Response, ResponseOf } from "../interactions/response.ts";
import type { Score, Scoring } from "../interactions/score.ts";
import type { Scorer } from "../interactions/scorer.ts";
import { scoreTextEntry } from "../interactions/text-entry.ts";
import { scoreTrueFalseSet } from "../interactions/true-false-set.ts";
import { matchName } from "../typed-answers/name-match.ts";
import { readNumber } from "../typed-answers/number.ts";

/** Part points are given unless somebody decides otherwise. */
export const defaultScoring: Scoring = { partialCredit: true };

type Scorers = { [I in Interaction]: Scorer<I> };

const scorers: Scorers = {
  choice: scoreChoice,
  "true-false-set": scoreTrueFalseSet,
  "multiple-response": scoreMultipleResponse,
  match: scoreMatch,
  order: scoreOrder,
  "text-entry": scoreTextEntry,
  "number-entry": scoreNumberEntry,
  "inline-choice": scoreInlineChoice,
};

function scoreAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  response: ResponseOf<I> | undefined,
  scoring: Scoring,
) {
  return scorers[interaction](question, presentation, response, scoring);
}

/**
 * Scores one response by the rule of its interaction, on what the presentation showed. Every response that the schema
 * admits has a score: one to another interaction answers nothing, and ids that were not shown earn nothing.
 *
 * @param response with the question's own option ids; `undefined` if there is none.
 * @throws if the presentation is of another question, which is a bug of the caller.
 */
export function scoreResponse(
  question: AskedQuestion,
  presentation: Presentation,
  response: Response | undefined,
  scoring: Scoring = defaultScoring,
): Score {
  if (presentation.question !== question.id || presentation.interaction !== question.interaction) {
    throw new Error(`the presentation is of ${presentation.question}, not of ${question.id}`);
  }
  const fitting = response?.interaction === question.interaction ? response : undefined;
  return scoreAs(question.interaction, question, presentation, fitting, scoring);
}

type KeyResponses = {
  [I in Interaction]: (question: AskedQuestionOf<I>, presentation: PresentationOf<I>) => ResponseOf<I>;
};

/** Leaves out what has no value, which a well-made question never has. */
const present = <Value>(entries: readonly (readonly [string, Value | undefined])[]) =>
  Object.fromEntries(entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])));

const keyResponses: KeyResponses = {
  choice: ({ key }) => ({ interaction: "choice", option: key }),
  "true-false-set": ({ key }, { options }) => ({
    interaction: "true-false-set",
    values: Object.fromEntries(options.map((option) => [option, key.includes(option)])),
  }),
  "multiple-response": ({ key }, { options }) => ({
    interaction: "multiple-response",
    options: options.filter((option) => key.includes(option)),
  }),
  match: ({ key }, { sources }) => ({
    interaction: "match",
    pairs: present(sources.map((source) => [source, ownValue(key, source)])),
  }),
  order: ({ key }) => ({ interaction: "order", options: [...key] }),
  "text-entry": ({ key, options }) => ({
    interaction: "text-entry",
    text: options.find((entry) => entry.id === key)?.text ?? "",
  }),
  "number-entry": ({ key }) => ({ interaction: "number-entry", text: String(key) }),
  "inline-choice": ({ key }, { gaps }) => ({
    interaction: "inline-choice",
    gaps: present(gaps.map((gap) => [gap.id, ownValue(key, gap.id)])),
  }),
};

function keyAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
) {
  return keyResponses[interaction](question, presentation);
}

/**
 * The response that is right throughout, in the question's own ids: for showing the right answer beside a person's
 * once it may be seen.
 */
export function keyResponse(question: AskedQuestion, presentation: Presentation): Response {
  return keyAs(question.interaction, question, presentation);
}

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

type Choosers = {
  [I in Interaction]: (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    response: ResponseOf<I> | undefined,
  ) => readonly (string | undefined)[];
};

/** What was chosen and what is right; in sets, orders and matches that is everything shown. */
const choosers: Choosers = {
  choice: ({ key }, _presentation, response) => [response?.option, key],
  "true-false-set": (_question, { options }) => options,
  "multiple-response": ({ key }, { options }, response) =>
    options.filter((option) => key.includes(option) || response?.options.includes(option)),
  match: (_question, { sources }) => sources,
  order: ({ key }) => key,
  "text-entry": ({ key, options, refused }, _presentation, response) => {
    if (!response?.text.trim()) return ["right"];
    const entry = matchName(response.text, options, refused)?.entry;
    return entry === key ? ["right"] : [entry ?? "other", "right"];
  },
  "number-entry": ({ key }, _presentation, response) => {
    if (!response?.text.trim()) return ["right"];
    return readNumber(response.text) === key ? ["right"] : ["other", "right"];
  },
  "inline-choice": ({ key }, { gaps }, response) =>
    gaps.flatMap(({ id }) =>
      [response && ownValue(response.gaps, id), ownValue(key, id)].map(
        (option) => option && `${id}/${option}`,
      ),
    ),
};

function chooseAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  response: ResponseOf<I> | undefined,
) {
  return choosers[interaction](question, presentation, response);
}

/**
 * Which entries of `question.feedback` answer a response: on what was chosen, then on what is right. Entries that the
 * question does not have are left out.
 */
export function feedbackKeys(
  question: AskedQuestion,
  presentation: Presentation,
  response: Response | undefined,
): string[] {
  const fitting = response?.interaction === question.interaction ? response : undefined;
  const keys = chooseAs(question.interaction, question, presentation, fitting);
  return [...new Set(keys)]
    .filter((key) => key !== undefined)
    .filter((key) => Object.hasOwn(question.feedback, key));
}

/** Whole per cent, half up, but never 100 while a point is missing nor 0 when one was earned. */
export function percentOf(points: number, outOf: number): number {
  if (points === 0 || points === outOf) return points === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * points) / outOf)));
}
