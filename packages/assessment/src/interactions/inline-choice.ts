import type { GapId } from "@wellread/content";
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

type InlineChoice = Rules<"inline-choice">;

export const present: InlineChoice["present"] = ({ id, options, sequence }, random) => ({
  interaction: "inline-choice",
  question: id,
  gaps: options.map((gap) => ({
    id: gap.id,
    options: sequence === "natural" ? ids(gap.options) : random.shuffle(ids(gap.options)),
  })),
});

export const reshuffle: InlineChoice["reshuffle"] = ({ sequence }, shown, random) =>
  sequence === "natural"
    ? shown
    : { ...shown, gaps: shown.gaps.map((gap) => ({ ...gap, options: random.shuffle(gap.options) })) };

export const mask: InlineChoice["mask"] = ({ options, sequence }, random) => ({
  options:
    sequence === "natural"
      ? options
      : options.map((gap) => ({ ...gap, options: random.shuffle(gap.options) })),
});

export const places: InlineChoice["places"] = ({ gaps }) => gaps.map((gap) => [gap.id, gap.options]);

export const publish: InlineChoice["publish"] = ({ statement, options }, shown, show) => {
  const poolOf = (id: GapId) => options.find((gap) => gap.id === id)?.options ?? [];
  return {
    statement,
    options: shown.gaps.map((gap) => ({
      id: gap.id,
      options: show(gap.id, gap.options, poolOf(gap.id)),
    })),
  };
};

export const translate: InlineChoice["translate"] = ({ gaps, ...rest }, to) => ({
  ...rest,
  gaps: Object.fromEntries(
    Object.entries(gaps).map(([gap, option]) => [gap, to(gap, option, ["gaps", gap])]),
  ),
});

/** Right gaps ÷ gaps. */
export const score: InlineChoice["score"] = ({ key }, { gaps }, response, scoring) => {
  const judge = (gap: (typeof gaps)[number]): PartOutcome => {
    const option = response && ownValue(response.gaps, gap.id);
    if (option === undefined) return "unanswered";
    return option === ownValue(key, gap.id) ? "right" : "wrong";
  };
  const parts = Object.fromEntries(gaps.map((gap) => [gap.id, judge(gap)]));
  if (Object.values(parts).every((part) => part === "unanswered"))
    return unanswered(gaps.map((gap) => gap.id));
  return scored(countRight(parts) / gaps.length, parts, scoring);
};

export const chance: InlineChoice["chance"] = (_question, { gaps }, { partialCredit }) =>
  chanceOfParts(
    gaps.map((gap) => gap.options.length),
    partialCredit,
  );

export const countAnswers: InlineChoice["countAnswers"] = (_question, { gaps }) =>
  gaps.reduce((product, gap) => product * gap.options.length, 1);

export const keyResponse: InlineChoice["keyResponse"] = ({ key }, { gaps }) => ({
  interaction: "inline-choice",
  gaps: withValues(gaps.map((gap) => [gap.id, ownValue(key, gap.id)])),
});

export const feedbackKeys: InlineChoice["feedbackKeys"] = ({ key }, { gaps }, response) =>
  gaps.flatMap(({ id }) =>
    [response && ownValue(response.gaps, id), ownValue(key, id)].map((option) => option && `${id}/${option}`),
  );

export const partFeedback: InlineChoice["partFeedback"] = ({ key }, part) =>
  `${part}/${ownValue(key, part) ?? ""}`;

export const wrongPart: InlineChoice["wrongPart"] = "asked";

export const rekey: InlineChoice["rekey"] = (question, { gaps }) => {
  const isWhole =
    isComplete(
      question.options.map(({ id }) => id),
      gaps,
    ) && question.options.every(({ id, options }) => has(options, gaps[id]));
  return isWhole ? { ...question, key: gaps } : undefined;
};

export const keyContent: InlineChoice["keyContent"] = ({ key }) => byName(key);

export const choices: InlineChoice["choices"] = ({ key }, { gaps }, response) =>
  gaps.flatMap(({ id, options }) =>
    oneOf(id, options, ownValue(key, id), response && ownValue(response.gaps, id)),
  );

export const distractors: InlineChoice["distractors"] = "made";
