import type { Question } from "../question.ts";
import { maskNames } from "./names.ts";
import { optionSets } from "./option-sets.ts";
import type { LintContext, QuestionRule } from "./rule.ts";
import { tokens } from "./words.ts";

/** Letter runs that sound as one syllable fewer than they have vowel runs, and as one more. */
const fewer = [/cial/u, /tia/u, /cius/u, /cious/u, /giu/u, /ion/u, /iou/u, /sia$/u, /.ely$/u];
const more = [
  /ia/u,
  /riet/u,
  /dien/u,
  /iu/u,
  /io/u,
  /ii/u,
  /[^aeiouylrw]ls?$/u,
  /[aeiou]{3}/u,
  /^mc/u,
  /ism$/u,
  /[aeiouy]ing$/u,
  /[^l]lien/u,
  /^coa[dglx]./u,
  /[^gq]ua[^auieo]/u,
  /dnt$/u,
];

/**
 * The syllables of an English word by rule: runs of vowel letters, corrected by letter patterns. Words that the
 * rules get wrong are looked up; a number counts one, as a masked name does.
 *
 * Source: Greg Fast, Lingua::EN::Syllable (1999). Added: the mute e of final -ed and -es, and a vowel apart from -ing;
 * the rule for -ble holds for any -le.
 */
export function countSyllables(word: string, exceptions: Readonly<Record<string, number>> = {}): number {
  const parts = word.toLowerCase().match(/[a-z]+/gu) ?? [];
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + countPart(part, exceptions), 0),
  );
}

function countPart(part: string, exceptions: Readonly<Record<string, number>>): number {
  if (Object.hasOwn(exceptions, part)) return exceptions[part] ?? 1;
  if (part.length < 2) return part === "s" ? 0 : 1;
  const sounded = part
    .replace(/(?<=[aeiouy].*[^aeiouytd])ed$/u, "d")
    .replace(/(?<=[aeiouy].*[^aeiouycgshxz])es$/u, "s")
    .replace(/e$/u, "");
  const runs = sounded.match(/[aeiouy]+/gu)?.length ?? 0;
  const patterns = (list: readonly RegExp[]): number =>
    list.filter((pattern) => pattern.test(sounded)).length;
  return Math.max(1, runs - patterns(fewer) + patterns(more));
}

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
