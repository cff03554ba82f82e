import { readingGrade } from "./reading-grade.ts";
import type { BankRule } from "./rule.ts";

const highestMedian = 9;

/** Half of the questions read at grade 9 or below by Flesch-Kincaid, names masked. */
export const readingLevelMedian: BankRule = {
  id: "reading-level-median",
  source: "Haladyna; Kincaid 1975",
  check(context) {
    const grades = context.bank.questions.flatMap((question) => readingGrade(question, context) ?? []);
    const median = medianOf(grades);
    return median > highestMedian ? [`the median grade is ${median.toFixed(1)}, over ${highestMedian}`] : [];
  },
};

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}
