import { readNumber } from "../typed-answers/number.ts";
import { scored, unanswered, type Scorer } from "./scorer.ts";

/** 1 for the right number, in digits of any script or as a word; else 0. */
export const scoreNumberEntry: Scorer<"number-entry"> = ({ key }, _presentation, response, scoring) => {
  if (!response?.text.trim()) return unanswered(["answer"]);
  return readNumber(response.text) === key
    ? scored(1, { answer: "right" }, scoring)
    : scored(0, { answer: "wrong" }, scoring);
};
