import type { LintContext, LintWords } from "./rule.ts";

const token = /[\p{L}\p{N}\p{M}]+(?:[-'’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words and numbers of a text as they stand; "al-Rashad" and "article's" are one each. */
export function tokens(text: string): string[] {
  return text.match(token) ?? [];
}

/** The words of a text in lower case, with straight apostrophes and without a possessive ending. */
export function plainWords(text: string): string[] {
  return tokens(text).map((word) => word.toLowerCase().replaceAll("’", "'").replace(/'s?$/u, ""));
}

/** Whether `part` stands in `whole` as an unbroken run of words. */
export function containsWords(whole: string, part: string): boolean {
  const sought = plainWords(part);
  return sought.length > 0 && ` ${plainWords(whole).join(" ")} `.includes(` ${sought.join(" ")} `);
}

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
 * taken off, at least three letters stay, and what the language changes before an ending is undone.
 */
export function stemWord(word: string, { suffixes, stemChanges }: LintWords): string {
  const ending = suffixes.find(
    ([suffix]) => word.endsWith(suffix) && word.length - suffix.length >= shortestStem,
  );
  if (!ending) return word;
  const [suffix, replacement] = ending;
  const stem = word.slice(0, word.length - suffix.length) + replacement;
  return replacement === "" ? stemChanges.reduce((text, [end, kept]) => text.replace(end, kept), stem) : stem;
}

/** The words that are in both sets. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((word) => other.has(word)));
}

/**
 * A stem without the labels that it lists itself ("true, false or not given?"). Only where it lists them all: one that
 * names some of its options says something about them.
 */
export function withoutLabels(stem: string, labels: readonly string[]): string {
  const longestFirst = labels.toSorted((a, b) => b.length - a.length);
  const bare = longestFirst.reduce<string | undefined>(
    (text, label) => (text === undefined ? undefined : withoutLabel(text, label)),
    stem,
  );
  return labels.length === 0 ? stem : (bare ?? stem);
}

function withoutLabel(text: string, label: string): string | undefined {
  const at = text.toLowerCase().indexOf(label.toLowerCase());
  return at < 0 ? undefined : `${text.slice(0, at)}…${text.slice(at + label.length)}`;
}

/**
 * The options as numbers or dates (months since year 0), or undefined unless every one of them is nothing but a
 * number or a date. Stop words, and words that all options share ("phase"), do not count.
 */
export function readValues(texts: readonly string[], words: LintWords): number[] | undefined {
  const split = texts.map((text) => plainWords(text));
  const [first = [], ...others] = split;
  const common = new Set(
    first.filter(
      (word) =>
        others.length > 0 &&
        readNumber(word, words) === undefined &&
        others.every((other) => other.includes(word)),
    ),
  );
  const values = split.map((own) =>
    readValue(
      own.filter((word) => !common.has(word)),
      words,
    ),
  );
  return values.every((value) => value !== undefined) ? values : undefined;
}

function readValue(text: readonly string[], words: LintWords): number | undefined {
  const numbers: number[] = [];
  let month: number | undefined;
  for (const word of text) {
    const number = readNumber(word, words);
    const at = words.months.indexOf(word);
    if (number !== undefined) numbers.push(number);
    else if (at >= 0 && month === undefined) month = at;
    else if (at >= 0 || !words.stopWords.has(word)) return undefined;
  }
  if (numbers.length > 1) return undefined;
  return month === undefined ? numbers[0] : (numbers[0] ?? 0) * 12 + month;
}

/** A number or an ordinal in digits or in words. */
export function readNumber(word: string, { numbers, ordinalEndings }: LintWords): number | undefined {
  if (Object.hasOwn(numbers, word)) return numbers[word];
  const [, digits, ending = ""] = /^(\d+)(\p{L}*)$/u.exec(word) ?? [];
  return digits === undefined || !["", ...ordinalEndings].includes(ending) ? undefined : Number(digits);
}

/** The class of an option's opening word; a preposition before a question word ("in which") opens a question. */
export function opening(text: string, words: LintWords): string {
  const [first = "", second = ""] = plainWords(text);
  const classOf = (word: string): string =>
    Object.entries(words.openings).find(([, members]) => members.includes(word))?.[0] ?? "other";
  return classOf(first) === "preposition" && classOf(second) === "question" ? "question" : classOf(first);
}

/** Words that keep their capital within a sentence, in lower case. */
export function properWords({ wording }: Pick<LintContext, "wording">): Set<string> {
  const forms = Object.values(wording.entities).flatMap((said) => [said.phrase, said.short]);
  return new Set(
    forms
      .flatMap(tokens)
      .filter((word) => /\p{Lu}/u.test(word))
      .flatMap(plainWords),
  );
}

/** Whether the text opens with a capital; undefined where that says nothing: a name, a number, a script without case. */
export function startsUpper(text: string, proper: ReadonlySet<string>): string | undefined {
  const first = tokens(text)[0] ?? "";
  if (plainWords(first).some((word) => proper.has(word))) return undefined;
  if (/^\p{Ll}+-\p{Lu}/u.test(first)) return undefined;
  const letter = first.charAt(0);
  if (/\p{Lu}/u.test(letter)) return "upper";
  return /\p{Ll}/u.test(letter) ? "lower" : undefined;
}
