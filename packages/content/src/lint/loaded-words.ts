import type { LintWords } from "./lint-vocabulary.ts";
import { maskNames } from "./names.ts";
import type { QuestionRule } from "./rule.ts";
import { shownTexts } from "./shown-text.ts";
import { containsWords, plainWords, tokens } from "./tokens.ts";

/** How many words a quotation may have to count as short. */
const shortQuotation = 4;

/** A loaded word stands only inside a short quotation. Names ("Counter Terrorism Forces") are what they are. */
export const loadedWords: QuestionRule = {
  id: "loaded-words",
  source: "FACTS.md, wording",
  check: (question, context) =>
    shownTexts(question).flatMap(({ where, text }) => {
      const bare = maskNames(text, context).replaceAll(/“([^”]*)”/gu, (quotation, inside: string) =>
        tokens(inside).length <= shortQuotation ? "…" : quotation,
      );
      return loadedIn(bare, context.words).map((word) => `${where} says "${word}"`);
    }),
};

function loadedIn(text: string, { loaded }: LintWords): string[] {
  return [
    ...plainWords(text).filter((word) => loaded.beginnings.some((beginning) => word.startsWith(beginning))),
    ...loaded.phrases.filter((phrase) => containsWords(text, phrase)),
  ];
}
