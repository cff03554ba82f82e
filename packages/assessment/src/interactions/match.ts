import { factorial } from "./combinatorics.ts";
import {
  byName,
  chanceOfParts,
  countRight,
  isComplete,
  oneOf,
  ownValue,
  scored,
  unanswered,
  withValues,
} from "./parts.ts";
import { has, ids } from "./pool.ts";
import type { Rules } from "./rules.ts";
import type { PartOutcome } from "./score.ts";

type Match = Rules<"match">;

export const present: Match["present"] = ({ id, options }, random) => ({
  interaction: "match",
  question: id,
  sources: random.shuffle(ids(options.sources)),
  targets: random.shuffle(ids(options.targets)),
});

export const reshuffle: Match["reshuffle"] = (_question, shown, random) => ({
  ...shown,
  sources: random.shuffle(shown.sources),
  targets: random.shuffle(shown.targets),
});

export const mask: Match["mask"] = ({ options: { sources, targets } }, random) => ({
  options: { sources: random.shuffle(sources), targets: random.shuffle(targets) },
});

export const places: Match["places"] = ({ sources, targets }) => [
  ["sources", sources],
  ["targets", targets],
];

export const publish: Match["publish"] = ({ options }, shown, show) => ({
  options: {
    sources: show("sources", shown.sources, options.sources),
    targets: show("targets", shown.targets, options.targets),
  },
});

export const translate: Match["translate"] = ({ pairs, ...rest }, to) => ({
  ...rest,
  pairs: Object.fromEntries(
    Object.entries(pairs).map(([source, target]) => [
      to("sources", source, ["pairs", source]),
      to("targets", target, ["pairs", source]),
    ]),
  ),
});

/** Right pairs ÷ sources. */
export const score: Match["score"] = ({ key }, { sources }, response, scoring) => {
  const judge = (source: (typeof sources)[number]): PartOutcome => {
    const target = response && ownValue(response.pairs, source);
    if (target === undefined) return "unanswered";
    return target === ownValue(key, source) ? "right" : "wrong";
  };
  const parts = Object.fromEntries(sources.map((source) => [source, judge(source)]));
  if (Object.values(parts).every((part) => part === "unanswered")) return unanswered(sources);
  return scored(countRight(parts) / sources.length, parts, scoring);
};

export const chance: Match["chance"] = (_question, { sources, targets }, { partialCredit }) =>
  chanceOfParts(
    sources.map(() => targets.length),
    partialCredit,
  );

/** Where there is a target for each source, nobody gives one of them twice. */
export const countAnswers: Match["countAnswers"] = (_question, { sources, targets }) =>
  targets.length < sources.length
    ? targets.length ** sources.length
    : factorial(targets.length) / factorial(targets.length - sources.length);

export const keyResponse: Match["keyResponse"] = ({ key }, { sources }) => ({
  interaction: "match",
  pairs: withValues(sources.map((source) => [source, ownValue(key, source)])),
});

export const feedbackKeys: Match["feedbackKeys"] = (_question, { sources }) => sources;

export const partFeedback: Match["partFeedback"] = (_question, part) => part;

export const wrongPart: Match["wrongPart"] = "asked";

export const rekey: Match["rekey"] = (question, { pairs }) => {
  const { sources, targets } = question.options;
  const isWhole =
    isComplete(ids(sources), pairs) && Object.values(pairs).every((target) => has(targets, target));
  return isWhole ? { ...question, key: pairs } : undefined;
};

export const keyContent: Match["keyContent"] = ({ key }) => byName(key);

export const choices: Match["choices"] = ({ key }, { sources, targets }, response) =>
  sources.flatMap((source) =>
    oneOf(source, targets, ownValue(key, source), response && ownValue(response.pairs, source)),
  );

export const distractors: Match["distractors"] = "implied";
