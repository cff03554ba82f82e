import type { Option } from "../question.ts";
import type { LintWords } from "./lint-vocabulary.ts";
import { readValues } from "./read-values.ts";
import type { QuestionRule } from "./rule.ts";

/** Numbers and dates stand in their order and are not shuffled. */
export const naturalOrder: QuestionRule = {
  id: "natural-order",
  source: "NBME, Haladyna",
  check(question, { words }) {
    if (question.interaction !== "choice" && question.interaction !== "inline-choice") return [];
    const sets = question.interaction === "choice" ? [question] : question.options;
    const valued = sets.map((set) => valuesOf(set.options, words)).filter((values) => values !== undefined);
    return [
      ...(valued.length > 0 && question.sequence === "shuffled" ? ["numbers or dates are shuffled"] : []),
      ...valued
        .filter((values) => !ascends(values))
        .map((values) => `options do not ascend: their values are ${values.join(", ")}`),
    ];
  },
};

function valuesOf(options: readonly Option[], words: LintWords): number[] | undefined {
  return readValues(
    options.map((option) => option.text),
    words,
  );
}

function ascends(values: readonly number[]): boolean {
  return values.every((value, at) => value > (values[at - 1] ?? -Infinity));
}
