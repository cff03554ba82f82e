import { askingSentences } from "./no-negative-stem.ts";
import type { QuestionRule } from "./rule.ts";
import { tokens } from "./tokens.ts";

const mostWords = 30;

/** A stem asks a question or gives a clear instruction, in at most thirty words. */
export const stemForm: QuestionRule = {
  id: "stem-form",
  source: "Haladyna",
  check({ stem }, { words }) {
    const length = tokens(stem).length;
    return [
      ...(length > mostWords ? [`${length} words, more than ${mostWords}`] : []),
      ...(askingSentences(stem, words).length === 0 ? ["neither a question nor an instruction"] : []),
    ];
  },
};
