import type { LintWords } from "./lint-vocabulary.ts";
import { optionSets } from "./option-sets.ts";
import type { QuestionRule } from "./rule.ts";
import { plainWords } from "./tokens.ts";
import { withoutLabels } from "./without-labels.ts";

/**
 * What is asked is not asked for by its opposite. Only the sentences that ask are looked at, without quotations and
 * without the labels of the options ("true, false or not given?").
 */
export const noNegativeStem: QuestionRule = {
  id: "no-negative-stem",
  source: "NBME",
  check(question, { words }) {
    const labels = optionSets(question).flatMap((set) => set.options.map((option) => option.text));
    const bare = withoutLabels(question.stem.replaceAll(/“[^”]*”/gu, "…"), labels);
    return askingSentences(bare, words)
      .filter((sentence) => words.negations.some((negation) => negation.test(sentence)))
      .map((sentence) => `asks by a negative: "${sentence}"`);
  },
};

/** The sentences of a stem that put a question or an instruction. */
export function askingSentences(stem: string, words: LintWords): string[] {
  return (stem.match(/[^.?!]+[.?!]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.endsWith("?") || opensWithInstruction(sentence, words));
}

function opensWithInstruction(sentence: string, { instructionVerbs }: LintWords): boolean {
  const first = plainWords(sentence)[0];
  return first !== undefined && instructionVerbs.includes(first);
}
