import type { LintWords } from "./lint-vocabulary.ts";
import { plainWords } from "./tokens.ts";

const shortestStem = 3;

/** The set of content words of a text, lightly stemmed: stop words are left out. */
export function contentWords(text: string, words: LintWords): Set<string> {
  return new Set(
    plainWords(text)
      .filter((word) => !words.stopWords.has(word))
      .map((word) => stemWord(word, words)),
  );
}

/**
 * The word without its ending, so that "leads", "leading" and "leader" are one. Light on purpose: one ending is
 * taken off, at least three letters stay, and a doubled consonant or a mute e at the end is dropped.
 */
export function stemWord(word: string, { suffixes }: LintWords): string {
  const ending = suffixes.find(
    ([suffix]) => word.endsWith(suffix) && word.length - suffix.length >= shortestStem,
  );
  if (!ending) return word;
  const [suffix, replacement] = ending;
  const stem = word.slice(0, word.length - suffix.length) + replacement;
  return replacement === "" ? stem.replace(/([bdgmnprt])\1$/u, "$1").replace(/(?<=...)e$/u, "") : stem;
}

/** The words that are in both sets. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((word) => other.has(word)));
}
