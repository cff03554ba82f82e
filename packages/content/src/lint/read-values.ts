import type { LintWords } from "./lint-vocabulary.ts";
import { plainWords } from "./tokens.ts";

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

function readNumber(word: string, { numbers }: LintWords): number | undefined {
  if (Object.hasOwn(numbers, word)) return numbers[word];
  const digits = /^(\d+)(?:st|nd|rd|th)?$/u.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
