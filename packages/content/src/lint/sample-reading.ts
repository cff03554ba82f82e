import { riverWatch } from "../../fixtures/river-watch.ts";
import { type ArticleFolder, articleFolderSchema } from "../article-folder.ts";
import type { Reading } from "../reading.ts";
import { lintReadings } from "./lint-readings.ts";
import type { ReadingShape } from "./rule.ts";

/** What the readings of an article of seven lines are to be like. */
export const sampleShapes: Readonly<Record<Reading["level"], ReadingShape>> = {
  full: { words: [90, 110], grade: [1, 8] },
  plain: { words: [90, 110], grade: [0, 4] },
};

interface Sentence {
  readonly facts: readonly string[];
  readonly text: string;
}

/** The invented article of the tests, with others in the place of one sentence of its full reading. `index` counts from 0. */
export function withSentence(paragraph: string, index: number, ...instead: Sentence[]): ArticleFolder {
  const [full, ...others] = riverWatch.readings;
  const old = full?.paragraphs.find(({ id }) => id === paragraph)?.sentences;
  if (full === undefined || old?.[index] === undefined)
    throw new Error(`${paragraph} has no sentence ${index}`);
  const sentences: readonly Sentence[] = old;
  const paragraphs = full.paragraphs.map((each) =>
    each.id === paragraph ? { id: each.id, sentences: sentences.toSpliced(index, 1, ...instead) } : each,
  );
  return articleFolderSchema.parse({ ...riverWatch, readings: [{ ...full, paragraphs }, ...others] });
}

/** What a rule finds in the readings of a folder, as "level place: message". */
export function findIn(folder: ArticleFolder, rule: string, shapes = sampleShapes): string[] {
  return lintReadings(folder, "en", shapes)
    .filter((finding) => finding.rule === rule)
    .map(({ level, place, message }) => `${level} ${place}: ${message}`);
}
