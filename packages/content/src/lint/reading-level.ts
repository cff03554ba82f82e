import { readingGrade } from "./reading-grade.ts";
import type { QuestionRule } from "./rule.ts";

const highestGrade = 12;

/** No question reads harder than grade 12 by Flesch-Kincaid, names masked. */
export const readingLevel: QuestionRule = {
  id: "reading-level",
  source: "Haladyna; Kincaid 1975",
  check(question, context) {
    const grade = readingGrade(question, context);
    return grade !== undefined && grade > highestGrade
      ? [`reads at grade ${grade.toFixed(1)}, over ${highestGrade}`]
      : [];
  },
};
