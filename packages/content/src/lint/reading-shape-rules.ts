import type { Reading } from "../reading.ts";
import { placeSentences } from "./reading-fact-rules.ts";
import { fleschKincaid } from "./reading-level.ts";
import type { LintWords, ReadingRule } from "./rule.ts";
import { tokens } from "./words.ts";

/** Paragraphs without the title, which is no prose. */
const proseOf = ({ paragraphs }: Reading) => paragraphs.filter(({ id }) => id !== "t");

const wordsOf = (sentences: readonly { readonly text: string }[]): number =>
  sentences.reduce((sum, { text }) => sum + tokens(text).length, 0);

/** How many words a reading has, without its title. */
export function countReadingWords(reading: Reading): number {
  return proseOf(reading).reduce((sum, { sentences }) => sum + wordsOf(sentences), 0);
}

/** The Flesch-Kincaid grade of a reading without its title, names as they stand; undefined for a language without the formula. */
export function gradeReading(
  reading: Reading,
  { syllables }: Pick<LintWords, "syllables">,
): number | undefined {
  if (!syllables) return undefined;
  const sentences = placeSentences({ paragraphs: proseOf(reading) }).map(({ sentence }) => sentence.text);
  return fleschKincaid(sentences, syllables);
}

/** A reading is as hard as its level says. */
export const gradeInRange: ReadingRule = {
  id: "reading-grade",
  source: "Kincaid 1975",
  check({ reading, words, shape }) {
    const grade = gradeReading(reading, words);
    const [from, to] = shape.grade;
    return grade === undefined || (grade >= from && grade <= to)
      ? []
      : [{ place: "", message: `reads at grade ${grade.toFixed(1)}, which is not within ${from} to ${to}` }];
  },
};

/** A reading is as long as its level says. */
export const lengthInRange: ReadingRule = {
  id: "reading-length",
  source: "a page that a class reads in two minutes",
  check({ reading, shape }) {
    const count = countReadingWords(reading);
    const [from, to] = shape.words;
    return count >= from && count <= to
      ? []
      : [{ place: "", message: `has ${count} words, which is not within ${from} to ${to}` }];
  },
};

/** By how much a paragraph may differ from what its facts would give it. A sentence that explains a word doubles a short one. */
const widestSpread = 2.5;
/** How much shorter or longer a paragraph of the plain level may be than that of the full one. */
const levelRatio = { from: 0.8, to: 2 };

/**
 * Paragraphs are about as long as their facts are many, so that none is padded or crammed; and about as long at one level as at
 * the other, so that changing the level keeps the place and neither tells more.
 */
export const evenParagraphs: ReadingRule = {
  id: "even-paragraphs",
  source: "about equal length a paragraph",
  check({ reading, other }) {
    const lengths = proseOf(reading).map(({ id, sentences }) => ({
      id,
      words: wordsOf(sentences),
      facts: new Set(sentences.flatMap(({ facts }) => facts)).size,
    }));
    const facts = lengths.reduce((sum, each) => sum + each.facts, 0);
    const mean = countReadingWords(reading) / facts;
    return lengths.flatMap(({ id, words, facts: own }) => {
      const spread = words / own / mean;
      const full = other?.paragraphs.find((each) => each.id === id);
      const ratio = full === undefined ? 1 : words / wordsOf(full.sentences);
      return [
        ...(spread > widestSpread || spread < 1 / widestSpread
          ? [`has ${(words / own).toFixed(0)} words a fact, where the mean is ${mean.toFixed(0)}`]
          : []),
        ...(reading.level === "plain" && (ratio < levelRatio.from || ratio > levelRatio.to)
          ? [`${ratio.toFixed(1)} times as long as at the full level`]
          : []),
      ].map((message) => ({ place: id, message }));
    });
  },
};

/** A locale that has one level has the other. */
export const bothLevels: ReadingRule = {
  id: "both-levels",
  source: "two levels that tell the same",
  check: ({ other }) => (other === undefined ? [{ place: "", message: "is the only level" }] : []),
};
