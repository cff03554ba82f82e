import { choose, sum, upTo } from "./combinatorics.ts";
import { scored, unanswered } from "./parts.ts";
import { drawShown, has, mixed, onePlace, showOptions, shuffled, translateOptions } from "./pool.ts";
import type { Rules } from "./rules.ts";
import type { PartOutcome } from "./score.ts";

type MultipleResponse = Rules<"multiple-response">;

export const present: MultipleResponse["present"] = (question, random) => {
  const { id, key, draw } = question;
  const options = drawShown(question, key, { keys: draw.keys, others: draw.distractors }, random);
  return { interaction: "multiple-response", question: id, options };
};

export const reshuffle: MultipleResponse["reshuffle"] = (_question, shown, random) => shuffled(shown, random);

export const mask: MultipleResponse["mask"] = mixed;

export const places: MultipleResponse["places"] = onePlace;

export const publish: MultipleResponse["publish"] = (question, shown, show) => ({
  ...showOptions(question, shown, show),
  select: shown.options.filter((option) => question.key.includes(option)).length,
});

export const translate: MultipleResponse["translate"] = ({ options, ...rest }, to) => ({
  ...rest,
  options: translateOptions(options, to),
});

/** max(0, hits ÷ keys − false picks ÷ distractors): selecting everything earns nothing. */
const pointsFor = (hits: number, keys: number, falsePicks: number, distractors: number): number =>
  Math.max(0, hits / keys - falsePicks / Math.max(1, distractors));

/** By hits and false picks, over what is shown. An option that is not shown counts as a false pick. */
export const score: MultipleResponse["score"] = ({ key }, { options }, response, scoring) => {
  const keys = options.filter((option) => key.includes(option));
  const picks = response?.options ?? [];
  if (picks.length === 0) return unanswered(keys);
  const hits = keys.filter((option) => picks.includes(option)).length;
  const falsePicks = picks.filter((option) => !keys.includes(option));
  const earned = pointsFor(hits, keys.length, falsePicks.length, options.length - keys.length);
  const parts: Record<string, PartOutcome> = Object.fromEntries([
    ...keys.map((option) => [option, picks.includes(option) ? "right" : "missed"] as const),
    ...falsePicks.map((option) => [option, "wrong"] as const),
  ]);
  return scored(earned, parts, scoring);
};

/** Every option picked or not by the toss of a coin. */
function chanceOfPicks(keys: number, others: number, partialCredit: boolean): number {
  if (!partialCredit) return 1 / 2 ** (keys + others);
  const earned = (hits: number, picks: number) =>
    choose(keys, hits) * choose(others, picks) * pointsFor(hits, keys, picks, others);
  const all = upTo(keys).flatMap((hits) => upTo(others).map((picks) => earned(hits, picks)));
  return sum(all) / 2 ** (keys + others);
}

export const chance: MultipleResponse["chance"] = ({ key }, { options }, { partialCredit }) => {
  const keys = options.filter((option) => key.includes(option)).length;
  return chanceOfPicks(keys, options.length - keys, partialCredit);
};

/** As many are to be picked as are right, which the page says. */
export const countAnswers: MultipleResponse["countAnswers"] = ({ key }, { options }) =>
  choose(options.length, options.filter((option) => key.includes(option)).length);

export const keyResponse: MultipleResponse["keyResponse"] = ({ key }, { options }) => ({
  interaction: "multiple-response",
  options: options.filter((option) => key.includes(option)),
});

export const feedbackKeys: MultipleResponse["feedbackKeys"] = ({ key }, { options }, response) =>
  options.filter((option) => key.includes(option) || response?.options.includes(option));

export const partFeedback: MultipleResponse["partFeedback"] = (_question, part) => part;

export const wrongPart: MultipleResponse["wrongPart"] = "chosen";

export const rekey: MultipleResponse["rekey"] = (question, { options }) =>
  options.length > 0 && options.every((option) => has(question.options, option))
    ? { ...question, key: options }
    : undefined;

export const keyContent: MultipleResponse["keyContent"] = ({ key }) => key.toSorted();

export const choices: MultipleResponse["choices"] = ({ key }, { options }, response) =>
  options.map((option) => ({
    part: null,
    option,
    right: key.includes(option),
    chosen: response?.options.includes(option) ?? false,
  }));

export const distractors: MultipleResponse["distractors"] = "made";
