import { readNumber } from "../typed-answers/number.ts";
import { scored, unanswered } from "./parts.ts";
import { unmixed } from "./pool.ts";
import type { Rules } from "./rules.ts";

type NumberEntry = Rules<"number-entry">;

export const present: NumberEntry["present"] = ({ id }) => ({ interaction: "number-entry", question: id });

export const reshuffle: NumberEntry["reshuffle"] = (_question, shown) => shown;

export const mask: NumberEntry["mask"] = unmixed;

export const places: NumberEntry["places"] = () => [];

export const publish: NumberEntry["publish"] = () => ({});

export const translate: NumberEntry["translate"] = (response) => response;

/** 1 for the right number, in digits of any script or as a word; else 0. */
export const score: NumberEntry["score"] = ({ key }, _presentation, response, scoring) => {
  if (!response?.text.trim()) return unanswered(["answer"]);
  return readNumber(response.text) === key
    ? scored(1, { answer: "right" }, scoring)
    : scored(0, { answer: "wrong" }, scoring);
};

export const chance: NumberEntry["chance"] = () => 0;

export const keyResponse: NumberEntry["keyResponse"] = ({ key }) => ({
  interaction: "number-entry",
  text: String(key),
});

export const feedbackKeys: NumberEntry["feedbackKeys"] = ({ key }, _presentation, response) => {
  if (!response?.text.trim()) return ["right"];
  return readNumber(response.text) === key ? ["right"] : ["other", "right"];
};

export const partFeedback: NumberEntry["partFeedback"] = () => "right";

export const wrongPart: NumberEntry["wrongPart"] = "asked";

export const rekey: NumberEntry["rekey"] = (question, { text }) => {
  const key = readNumber(text);
  return key === undefined ? undefined : { ...question, key };
};

export const keyContent: NumberEntry["keyContent"] = ({ key }) => key;

export const choices: NumberEntry["choices"] = () => [];

export const distractors: NumberEntry["distractors"] = "none";
