import type { Question } from "../question.ts";
import { countSyllables } from "./count-syllables.ts";
import { maskNames } from "./names.ts";
import { optionSets } from "./option-sets.ts";
import type { LintContext } from "./rule.ts";
import { tokens } from "./tokens.ts";

/**
 * The Flesch-Kincaid grade of sentences: 0.39 · words/sentences + 11.8 · syllables/words − 15.59.
 * Source: Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of new readability formulas.
 */
export function fleschKincaid(
  sentences: readonly string[],
  exceptions: Readonly<Record<string, number>> = {},
): number {
  const words = sentences.flatMap(tokens);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word, exceptions), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/**
 * The reading level of a question as a school grade, or undefined for a language without the formula. Read are the
 * stem and each option as a sentence of its own (the gaps of a statement filled by the key), names masked by one
 * word of one syllable.
 */
export function readingGrade(question: Question, context: LintContext): number | undefined {
  const { syllables } = context.words;
  if (!syllables) return undefined;
  const sentences = readTexts(question).flatMap((text) => toSentences(maskNames(text, context)));
  return fleschKincaid(sentences, syllables);
}

function readTexts(question: Question): string[] {
  const texts = optionSets(question).flatMap((set) => set.options.map((option) => option.text));
  return [question.stem, ...(question.interaction === "inline-choice" ? [filled(question)] : texts)];
}

function filled(question: Extract<Question, { interaction: "inline-choice" }>): string {
  return question.options.reduce((text, gap) => {
    const key = gap.options.find((option) => option.id === question.key[gap.id]);
    return text.replace(`{${gap.id}}`, key?.text ?? "");
  }, question.statement);
}

function toSentences(text: string): string[] {
  return text.split(/[.?!]+(?=[\s”")]|$)/u).filter((sentence) => tokens(sentence).length > 0);
}
