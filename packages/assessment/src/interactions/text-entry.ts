import { matchName } from "../typed-answers/name-match.ts";
import { scored, unanswered, type Scorer } from "./scorer.ts";

/** 1 for the right name in any usual spelling, or so near to it that no other can be meant; else 0. */
export const scoreTextEntry: Scorer<"text-entry"> = (question, _presentation, response, scoring) => {
  if (!response?.text.trim()) return unanswered(["answer"]);
  const match = matchName(response.text, question.options, question.refused);
  if (match?.entry !== question.key) return scored(0, { answer: "wrong" }, scoring);
  const score = scored(1, { answer: "right" }, scoring);
  return match.spelling ? { ...score, note: "spelling" } : score;
};
