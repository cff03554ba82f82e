import type { Option } from "../question.ts";
import { contentWords, shared } from "./content-words.ts";
import type { LintWords } from "./lint-vocabulary.ts";
import type { QuestionRule } from "./rule.ts";
import { presentations, singleKeySets } from "./single-key-sets.ts";

/** The key is not the one option that has most in common with the others, in any presentation. */
export const noConvergence: QuestionRule = {
  id: "no-convergence",
  source: "NBME, convergence",
  check: (question, { words }) =>
    singleKeySets(question).flatMap((set) => {
      const worst = presentations(set).find((shown) => keyConverges(shown, words));
      return worst
        ? [`among "${worst.map(({ text }) => text).join('", "')}" the first, the key, shares most`]
        : [];
    }),
};

function keyConverges(shown: readonly Option[], words: LintWords): boolean {
  const [key = 0, ...others] = overlaps(
    shown.map(({ text }) => text),
    words,
  );
  return others.every((overlap) => overlap < key);
}

/** For each text, how many content words it shares with each of the others, added up. */
export function overlaps(texts: readonly string[], words: LintWords): number[] {
  const sets = texts.map((text) => contentWords(text, words));
  return sets.map((own, at) =>
    sets.reduce((sum, other, index) => (index === at ? sum : sum + shared(own, other).size), 0),
  );
}
