import type { Bank } from "../bank.ts";
import { lintWordsOf } from "../wording/index.ts";
import { overlaps } from "./cue-rules.ts";
import { presentations, type SingleKeySet, singleKeySets } from "./option-sets.ts";
import type { LintWords } from "./rule.ts";
import { contentWords, opening, plainWords, readValues, shared, tokens } from "./words.ts";

/** Rates each option by its looks alone; the highest is picked. */
export type Heuristic = (stem: string, options: readonly string[], words: LintWords) => number[];

/** What a test-wise reader who has not read the article goes by. */
export const heuristics = {
  longest: (_, options) => options.map((option) => option.length),
  shortest: (_, options) => options.map((option) => -option.length),
  mostSpecific: (_, options, words) => options.map((option) => specificity(option, words)),
  grammarFit: (stem, options, words) => options.map((option) => grammarFitOf(stem, option, words)),
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
function grammarFitOf(stem: string, option: string, words: LintWords): number {
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
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / options.length;
  const overlap = overlaps(options, words);
  const most = Math.max(1, ...overlap);
  return options.map((_, at) => {
    const alone = openings.filter((other) => other === openings[at]).length === 1;
    const far = Math.abs((lengths[at] ?? 0) - meanLength) / meanLength;
    return Number(alone && options.length > 2) + far + (1 - (overlap[at] ?? 0) / most);
  });
}

/** How often a way of guessing is right, against chance. Shares are 0 to 1. */
export interface GuesserScore {
  /** Expected share of choice questions that it gets right. */
  readonly score: number;
  /** The share that blind guessing gets right: the mean of 1/k. */
  readonly chance: number;
  /** Of blind guessing over these questions: √(Σ p(1 − p)) / n, with p = 1/k. */
  readonly standardError: number;
  /** Choice questions. */
  readonly n: number;
}

/** A way of guessing: one of the heuristics, or all of them in one vote. */
export type Guesser = keyof typeof heuristics | "combined";

/**
 * How a test-wise reader who has not read the article fares on a bank's choice questions. The score is an
 * expectation over every presentation of each question, with ties split: no randomness.
 */
export function guesserScore(bank: Bank): Record<Guesser, GuesserScore> {
  const words = lintWordsOf(bank.locale);
  const sets = bank.questions.filter(({ interaction }) => interaction === "choice").flatMap(singleKeySets);
  const of = (heuristic: Heuristic): GuesserScore => scoreOf(sets, heuristic, words);
  return {
    longest: of(heuristics.longest),
    shortest: of(heuristics.shortest),
    mostSpecific: of(heuristics.mostSpecific),
    grammarFit: of(heuristics.grammarFit),
    sharedWithStem: of(heuristics.sharedWithStem),
    oddOneOut: of(heuristics.oddOneOut),
    mostOverlap: of(heuristics.mostOverlap),
    combined: of(combined),
  };
}

/** Whether a guesser stays within chance + 2 standard errors. */
export function isWithinChance({ score, chance, standardError }: GuesserScore): boolean {
  return score <= chance + 2 * standardError + Number.EPSILON;
}

/** The expected score of one heuristic over some sets of options. */
export function scoreOf(sets: readonly SingleKeySet[], heuristic: Heuristic, words: LintWords): GuesserScore {
  const n = sets.length;
  const chances = sets.map((set) => 1 / (1 + Math.min(set.shown, set.distractors.length)));
  const hits = sets.map((set) =>
    mean(
      presentations(set).map((shown) => {
        const texts = shown.map((option) => option.text);
        return firstShare(heuristic(set.stem, texts, words));
      }),
    ),
  );
  const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
  return {
    score: mean(hits),
    chance: mean(chances),
    standardError: n === 0 ? 0 : Math.sqrt(variance) / n,
    n,
  };
}

const { longest, mostSpecific, grammarFit, sharedWithStem, oddOneOut, mostOverlap } = heuristics;
const voters: readonly Heuristic[] = [
  longest,
  mostSpecific,
  grammarFit,
  sharedWithStem,
  oddOneOut,
  mostOverlap,
];

/** Every heuristic (but `shortest`, the opposite of another) votes for its pick, and splits its vote on a tie. */
const combined: Heuristic = (stem, options, words) => {
  const votes = voters.map((heuristic) => shares(heuristic(stem, options, words)));
  return options.map((_, at) => votes.reduce((sum, vote) => sum + (vote[at] ?? 0), 0));
};

/** How probably each option is picked: the highest ratings share alike. */
function shares(ratings: readonly number[]): number[] {
  const best = Math.max(...ratings) - 1e-9;
  const tied = ratings.filter((rating) => rating >= best).length;
  return ratings.map((rating) => (rating >= best ? 1 / tied : 0));
}

/** The key is first in a presentation here. */
function firstShare(ratings: readonly number[]): number {
  return shares(ratings)[0] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
