import { isFixedScale } from "./fixed-scale.ts";
import { isBareName } from "./names.ts";
import { readValues } from "./read-values.ts";
import type { LintContext, QuestionRule } from "./rule.ts";
import { singleKeySets, type SingleKeySet } from "./single-key-sets.ts";

/** How long the key may be, as a multiple of the mean length of the options shown. */
const longest = 1.25;

/**
 * The key does not stand out by its length, even beside the shortest distractors of its pool. Left alone is what
 * nobody worded for this question: numbers and dates, sets of nothing but names, and fixed scales. The bank rules
 * `key-longest` and `guesser` still count names and scales.
 */
export const keyLength: QuestionRule = {
  id: "key-length",
  source: "NBME",
  check: (question, context) =>
    isFixedScale(question, context.bank)
      ? []
      : singleKeySets(question)
          .filter((set) => !isExempt(set, context))
          .flatMap((set) => {
            const ratio = worstRatio(set);
            return ratio > longest
              ? [`in ${set.name} the key "${set.key.text}" is ${ratio.toFixed(2)} times the mean length`]
              : [];
          }),
};

function isExempt({ key, distractors }: SingleKeySet, context: LintContext): boolean {
  const texts = [key, ...distractors].map((option) => option.text);
  return readValues(texts, context.words) !== undefined || texts.every((text) => isBareName(text, context));
}

function worstRatio({ key, distractors, shown }: SingleKeySet): number {
  const shortest = distractors
    .map((option) => option.text.length)
    .toSorted((a, b) => a - b)
    .slice(0, shown);
  const mean =
    [key.text.length, ...shortest].reduce((sum, length) => sum + length, 0) / (shortest.length + 1);
  return key.text.length / mean;
}
