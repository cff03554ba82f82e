import { sortSpellings } from "../sort-spellings.ts";
import type { DraftedBody } from "../drafted-body.ts";
import type { GiftAnswer } from "./read-answer.ts";

/** Typed answers, each with its weight. */
export function draftSpellings(answers: readonly GiftAnswer[]): DraftedBody {
  return sortSpellings(
    answers.map(({ text, feedback, weight = 100 }) => ({ text, feedback, weight })),
    [],
  );
}
