import { heuristics } from "./guess.ts";
import { isWithinChance, scoreOf } from "./guesser-score.ts";
import { readValues } from "./read-values.ts";
import type { BankRule } from "./rule.ts";
import { singleKeySets } from "./single-key-sets.ts";

/**
 * Over the bank, the key is the longest option no more often than chance + 2 SE. Expected over every presentation,
 * ties split; numbers and dates left out, as in `key-length`.
 */
export const keyLongest: BankRule = {
  id: "key-longest",
  source: "NBME",
  check({ bank, words }) {
    const sets = bank.questions
      .filter(({ interaction }) => interaction === "choice")
      .flatMap(singleKeySets)
      .filter(({ key, distractors }) => {
        const texts = [key, ...distractors].map((option) => option.text);
        return readValues(texts, words) === undefined;
      });
    const result = scoreOf(sets, heuristics.longest, words);
    return isWithinChance(result)
      ? []
      : [`the key is longest in ${(result.score * 100).toFixed(1)} % of ${result.n} choice questions`];
  },
};
