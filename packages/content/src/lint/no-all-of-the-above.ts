import { optionSets } from "./option-sets.ts";
import type { QuestionRule } from "./rule.ts";

/** No option speaks of other options: "all of these", "none of the above", "A and B". */
export const noAllOfTheAbove: QuestionRule = {
  id: "no-all-of-the-above",
  source: "NBME",
  check: (question, { words }) =>
    optionSets(question)
      .flatMap((set) => set.options)
      .filter(({ text }) => words.aggregates.some((pattern) => pattern.test(text)))
      .map(({ text }) => `"${text}" speaks of other options`),
};
