import { contentWords, shared } from "./content-words.ts";
import type { LintWords } from "./lint-vocabulary.ts";
import { overlaps } from "./no-convergence.ts";
import { opening } from "./option-shape.ts";
import { readValues } from "./read-values.ts";
import { plainWords, tokens } from "./tokens.ts";

/** Rates each option by its looks alone; the highest is picked. */
export type Heuristic = (stem: string, options: readonly string[], words: LintWords) => number[];

/** What a test-wise reader who has not read the article goes by. */
export const heuristics = {
  longest: (_, options) => options.map((option) => option.length),
  shortest: (_, options) => options.map((option) => -option.length),
  mostSpecific: (_, options, words) => options.map((option) => specificity(option, words)),
  grammarFit: (stem, options, words) => options.map((option) => grammarFit(stem, option, words)),
  sharedWithStem: (stem, options, words) => {
    const heard = contentWords(stem, words);
    return options.map((option) => shared(heard, contentWords(option, words)).size);
  },
  oddOneOut: (_, options, words) => oddness(options, words),
  mostOverlap: (_, options, words) => overlaps(options, words),
} satisfies Record<string, Heuristic>;

/** Detail: content words, and once more for each number, date, quotation and name within the option. */
function specificity(option: string, words: LintWords): number {
  const details = tokens(option).filter(
    (word, at) => readValues([word], words) !== undefined || (at > 0 && /\p{Lu}/u.test(word)),
  );
  return contentWords(option, words).size + details.length + (option.includes("“") ? 1 : 0);
}

/** One point for each: a value where an amount is asked, a name where a person is, a plural where several are. */
function grammarFit(stem: string, option: string, words: LintWords): number {
  const asked = plainWords(stem);
  const asks = (list: readonly string[]): boolean => list.some((word) => asked.includes(word));
  const content = tokens(option).filter((word) => !words.stopWords.has(word.toLowerCase()));
  const isName = content.length > 0 && content.every((word) => /\p{Lu}/u.test(word));
  const isPlural = words.pluralEndings.some((ending) => content.at(-1)?.endsWith(ending) ?? false);
  const { one, several } = words.agreement;
  const number = Number(asks(several)) - Number(asks(one));
  return (
    Number(asks(words.amountWords) && readValues([option], words) !== undefined) +
    Number(asks(words.personWords) && isName) +
    Number((number > 0 && isPlural) || (number < 0 && !isPlural))
  );
}

/** How far an option stands apart: alone in its opening, far from the mean number of words, little shared. */
function oddness(options: readonly string[], words: LintWords): number[] {
  const openings = options.map((option) => opening(option, words));
  const lengths = options.map((option) => tokens(option).length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / options.length;
  const overlap = overlaps(options, words);
  const most = Math.max(1, ...overlap);
  return options.map((_, at) => {
    const alone = openings.filter((other) => other === openings[at]).length === 1;
    const far = Math.abs((lengths[at] ?? 0) - mean) / mean;
    return Number(alone && options.length > 2) + far + (1 - (overlap[at] ?? 0) / most);
  });
}
