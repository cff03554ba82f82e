import type { ArticleFolder } from "../article-folder.ts";
import type { Reading, ReadingLevel } from "../reading.ts";
import { lintWordsOf } from "../wording/index.ts";
import { attribution, factsTold, oneVoice, paragraphOrder } from "./reading-fact-rules.ts";
import {
  bothLevels,
  countReadingWords,
  evenParagraphs,
  gradeInRange,
  gradeReading,
  lengthInRange,
} from "./reading-shape-rules.ts";
import {
  amountsKept,
  limitsKept,
  namesBelong,
  neutralWords,
  numbersBelong,
  readingLoadedWords,
  shortQuotations,
} from "./reading-word-rules.ts";
import type { ReadingContext, ReadingFinding, ReadingRule, ReadingShape } from "./rule.ts";

/** Every rule for a reading. */
export const readingRules: readonly ReadingRule[] = [
  paragraphOrder,
  factsTold,
  oneVoice,
  attribution,
  namesBelong,
  numbersBelong,
  amountsKept,
  limitsKept,
  readingLoadedWords,
  neutralWords,
  shortQuotations,
  gradeInRange,
  lengthInRange,
  evenParagraphs,
  bothLevels,
];

/** How long and how hard the readings of a news article of one page are. Short sentences that explain take more words. */
const fullReadingShapes: Readonly<Record<ReadingLevel, ReadingShape>> = {
  full: { words: [250, 300], grade: [8, 10] },
  plain: { words: [250, 425], grade: [0, 6] },
};

/**
 * What the quality rules find in the readings of an article in one locale: nothing, if they may be published or there are none.
 * `shapes` says how long and hard they are to be, for an article of another size. Throws where the locale has no wording or
 * no word lists.
 */
export function lintReadings(
  folder: ArticleFolder,
  locale: string,
  shapes: Readonly<Record<ReadingLevel, ReadingShape>> = fullReadingShapes,
): ReadingFinding[] {
  const wording = folder.wording[locale];
  if (!wording) throw new Error(`${folder.article.id} has no wording in "${locale}"`);
  const words = lintWordsOf(locale);
  const readings = folder.readings.filter((reading) => reading.locale === locale);
  return readings.flatMap((reading) => {
    const { level } = reading;
    const other = readings.find((each) => each.level !== level);
    const context: ReadingContext = { reading, other, folder, wording, words, shape: shapes[level] };
    return readingRules.flatMap((rule) =>
      rule.check(context).map((finding) => ({ rule: rule.id, level, ...finding })),
    );
  });
}

/** How long and how hard a reading is, without its title. */
export interface ReadingFigures {
  readonly words: number;
  /** A school grade by Flesch-Kincaid; undefined for a language without the formula. */
  readonly grade: number | undefined;
}

/** Measures a reading. Throws where its locale has no word lists. */
export function measureReading(reading: Reading): ReadingFigures {
  return { words: countReadingWords(reading), grade: gradeReading(reading, lintWordsOf(reading.locale)) };
}
