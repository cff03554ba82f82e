import { oneOf, scored, unanswered } from "./parts.ts";
import { drawAround, drawShown, has, ids, mixed, onePlace, showOptions, shuffled, unmixed } from "./pool.ts";
import type { Rules } from "./rules.ts";

type Choice = Rules<"choice">;

export const present: Choice["present"] = (question, random) => {
  const { id, options, key, draw, sequence } = question;
  const shown =
    sequence === "natural"
      ? drawAround(ids(options), key, draw.distractors, random)
      : drawShown(question, [key], { keys: 1, others: draw.distractors }, random);
  return { interaction: "choice", question: id, options: shown };
};

export const reshuffle: Choice["reshuffle"] = ({ sequence }, shown, random) =>
  sequence === "natural" ? shown : shuffled(shown, random);

export const mask: Choice["mask"] = (question, random) =>
  question.sequence === "natural" ? unmixed(question) : mixed(question, random);

export const places: Choice["places"] = onePlace;

export const publish: Choice["publish"] = showOptions;

export const translate: Choice["translate"] = ({ option, ...rest }, to) => ({
  ...rest,
  option: to("options", option, ["option"]),
});

/** 1 for the key, else 0: no negative marking. */
export const score: Choice["score"] = ({ key }, _presentation, response, scoring) => {
  if (!response) return unanswered([key]);
  return response.option === key
    ? scored(1, { [key]: "right" }, scoring)
    : scored(0, { [key]: "missed", [response.option]: "wrong" }, scoring);
};

export const chance: Choice["chance"] = (_question, { options }) => 1 / options.length;

export const countAnswers: Choice["countAnswers"] = (_question, { options }) => options.length;

export const keyResponse: Choice["keyResponse"] = ({ key }) => ({ interaction: "choice", option: key });

export const feedbackKeys: Choice["feedbackKeys"] = ({ key }, _presentation, response) => [
  response?.option,
  key,
];

export const partFeedback: Choice["partFeedback"] = (_question, part) => part;

export const wrongPart: Choice["wrongPart"] = "chosen";

export const rekey: Choice["rekey"] = (question, { option }) =>
  has(question.options, option) ? { ...question, key: option } : undefined;

export const keyContent: Choice["keyContent"] = ({ key }) => key;

export const choices: Choice["choices"] = ({ key }, { options }, response) =>
  oneOf(null, options, key, response?.option);

export const distractors: Choice["distractors"] = "made";
