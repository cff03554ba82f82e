import type { FactId } from "../fact.ts";
import { findTerms } from "../glossary.ts";
import type { Question } from "../question.ts";
import { longestQuotation } from "../reading.ts";
import type { ArticleWording } from "../wording.ts";
import { maskNames } from "./names.ts";
import { optionSets, shownTexts } from "./option-sets.ts";
import type { LintWords, QuestionRule } from "./rule.ts";
import { containsWords, plainWords, tokens } from "./words.ts";

/** A loaded word stands only inside a short quotation. Names ("Counter Terrorism Forces") are what they are. */
export const loadedWords: QuestionRule = {
  id: "loaded-words",
  source: "FACTS.md, wording",
  check: (question, context) =>
    shownTexts(question).flatMap(({ where, text }) => {
      const bare = maskNames(text, context).replaceAll(/“([^”]*)”/gu, (quotation, inside: string) =>
        tokens(inside).length <= longestQuotation ? "…" : quotation,
      );
      return loadedIn(bare, context.words).map((word) => `${where} says "${word}"`);
    }),
};

/** The loaded words of a text, wherever they stand. */
export function loadedIn(text: string, { loaded }: LintWords): string[] {
  return [
    ...plainWords(text).filter((word) => loaded.beginnings.some((beginning) => word.startsWith(beginning))),
    ...loaded.phrases.filter((phrase) => containsWords(text, phrase)),
  ];
}

/**
 * No option claims everything, nothing, or a vague amount, unless a fact that decides the option is marked as
 * quantified in its source. A quoted word is the speaker's own and is left alone.
 */
export const noAbsoluteWords: QuestionRule = {
  id: "no-absolute-words",
  source: "NBME",
  check(question, { folder, words }) {
    const quantified = new Set(folder.facts.filter((fact) => fact.quantified).map((fact) => fact.id));
    return optionSets(question).flatMap((set) =>
      set.options.flatMap((option) => {
        const found = absolutesIn(option.text, words);
        return found.length > 0 && !factsOf(question, set.part(option)).some((fact) => quantified.has(fact))
          ? [`"${option.text}" says "${found.join('", "')}", which no fact behind it does`]
          : [];
      }),
    );
  },
};

/** Words of a text that claim everything, nothing or a vague amount; quotations do not count. */
export function absolutesIn(text: string, words: LintWords): string[] {
  const bare = words.amountQuestions.reduce(
    (rest, phrase) => rest.replaceAll(phrase, "…"),
    text.replaceAll(/“[^”]*”/gu, "…").toLowerCase(),
  );
  const said = plainWords(bare);
  const opens = said.length > 1 ? said.slice(0, 1) : [];
  return [
    ...opens.filter((word) => words.absoluteOpenings.includes(word)),
    ...said.filter((word) => words.absoluteWords.includes(word)),
  ];
}

/**
 * A hard word of a question is one that every level of the reading has, and so explains: whoever reads only that level can
 * answer.
 */
export const explainedWords: QuestionRule = {
  id: "explained-words",
  source: "every question can be answered from either level alone",
  check(question, { bank, folder, wording }) {
    const used = new Set(termsIn(shownTexts(question), wording));
    if (used.size === 0) return [];
    return folder.readings
      .filter(({ locale }) => locale === bank.locale)
      .flatMap(({ level, paragraphs }) => {
        const explained = termsIn(
          paragraphs.flatMap(({ sentences }) => sentences),
          wording,
        );
        return [...used]
          .filter((term) => !explained.includes(term))
          .map((term) => `uses "${wording.glossary[term]?.word}", which the ${level} reading does not`);
      });
  },
};

function termsIn(texts: readonly { readonly text: string }[], { glossary }: ArticleWording): string[] {
  return texts.flatMap(({ text }) => findTerms(text, glossary).map(({ term }) => term));
}

/** The facts that decide a part, or any pairing that it is an end of. */
function factsOf(question: Question, part: string): FactId[] {
  return question.proof.claims
    .filter((claim) => claim.part === part || claim.part.split("/").includes(part))
    .flatMap((claim) => claim.facts);
}
