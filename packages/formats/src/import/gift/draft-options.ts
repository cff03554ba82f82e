import { weighOptions } from "../weigh-options.ts";
import type { DraftedBody } from "../drafted-body.ts";
import type { GiftAnswer } from "./read-answer.ts";

/** Options: with a `=` one is right; without, weights tell which are. */
export function draftOptions(answers: readonly GiftAnswer[]): DraftedBody {
  const isSingle = answers.some(({ sign }) => sign === "=");
  const weighed = answers.map(({ sign, weight, text, feedback }) => ({
    text,
    feedback,
    weight: weight ?? (sign === "=" ? 100 : 0),
  }));
  return weighOptions(weighed, { isSingle, natural: false });
}
