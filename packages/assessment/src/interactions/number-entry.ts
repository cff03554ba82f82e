import type { AskedQuestionOf } from "@wellread/content";
import { numberOf } from "../typed-answers/decimal.ts";
import { readNumberFormerly } from "../typed-answers/former-number.ts";
import { isWithin, readNumber } from "../typed-answers/number.ts";
import { scored, unanswered } from "./parts.ts";
import { unmixed } from "./pool.ts";
import type { Rules } from "./rules.ts";

type NumberEntry = Rules<"number-entry">;
type Numbered = AskedQuestionOf<"number-entry">;

export const present: NumberEntry["present"] = ({ id }) => ({ interaction: "number-entry", question: id });

export const reshuffle: NumberEntry["reshuffle"] = (_question, shown) => shown;

export const mask: NumberEntry["mask"] = unmixed;

export const places: NumberEntry["places"] = () => [];

export const publish: NumberEntry["publish"] = () => ({});

export const translate: NumberEntry["translate"] = (response) => response;

/** Whether a text is the right number. A question from before there were ranges is read as it was then. */
function isRight({ key, range }: Numbered, text: string): boolean {
  if (range === undefined) return readNumberFormerly(text) === key;
  const number = readNumber(text);
  return number !== undefined && isWithin(number.value, range);
}

/** 1 for a right number, however it is written; else 0. */
export const score: NumberEntry["score"] = (question, _presentation, response, scoring) => {
  if (!response?.text.trim()) return unanswered(["answer"]);
  return isRight(question, response.text)
    ? scored(1, { answer: "right" }, scoring)
    : scored(0, { answer: "wrong" }, scoring);
};

export const chance: NumberEntry["chance"] = () => 0;

export const countAnswers: NumberEntry["countAnswers"] = () => Number.POSITIVE_INFINITY;

export const keyResponse: NumberEntry["keyResponse"] = ({ key }) => ({
  interaction: "number-entry",
  text: String(key),
});

export const feedbackKeys: NumberEntry["feedbackKeys"] = (question, _presentation, response) => {
  if (!response?.text.trim()) return ["right"];
  return isRight(question, response.text) ? ["right"] : ["other", "right"];
};

export const partFeedback: NumberEntry["partFeedback"] = () => "right";

export const wrongPart: NumberEntry["wrongPart"] = "asked";

/** Another number for the key, and no other beside it. One with more digits than a computer's number holds is none. */
export const rekey: NumberEntry["rekey"] = (question, { text }) => {
  if (question.range === undefined) {
    const former = readNumberFormerly(text);
    return former === undefined ? undefined : { ...question, key: former };
  }
  const number = readNumber(text)?.value;
  const key = number && numberOf(number);
  return key === undefined ? undefined : { ...question, key, range: { from: key, to: key } };
};

export const keyContent: NumberEntry["keyContent"] = ({ key, range }) =>
  range === undefined || range.from === range.to ? key : [range.from, range.to];

export const choices: NumberEntry["choices"] = () => [];

export const distractors: NumberEntry["distractors"] = "none";
