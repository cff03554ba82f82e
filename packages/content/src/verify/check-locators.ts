import type { ArticleFolder } from "../article-folder.ts";
import type { Locator } from "../locator.ts";
import { error, notice, type VerifyFinding } from "./finding.ts";
import type { Source } from "./source.ts";
import { isBoundary } from "./words.ts";

/** How many hex digits of the span's SHA-256 a locator keeps. */
const digestLength = 16;

/** Whether every locator of the folder lies within its paragraph and points at the span it was made for. */
export function checkLocators(folder: ArticleFolder, source: Source): VerifyFinding[] {
  return [...locatorsOf(folder)].flatMap(([place, locator]) => checkLocator(place, locator, source));
}

function* locatorsOf({ article, facts, entities }: ArticleFolder): Generator<[string, Locator]> {
  for (const { id, quotations } of article.paragraphs) yield* numbered(`${id}, quotation`, quotations);
  for (const { id, locators } of facts) yield* numbered(`fact ${id}, locator`, locators);
  for (const { id, mentions } of entities) yield* numbered(`entity ${id}, mention`, mentions);
}

function numbered(place: string, locators: readonly Locator[]): [string, Locator][] {
  return locators.map((locator, index) => [`${place} ${index + 1}`, locator]);
}

function checkLocator(place: string, locator: Locator, source: Source): VerifyFinding[] {
  const { paragraph, start, end, digest } = locator;
  const text = source.paragraphs.get(paragraph);
  if (text === undefined)
    return [error("locator-paragraph", place, `the text has no paragraph ${paragraph}`)];
  const where = `${paragraph} ${start}–${end}`;
  if (end > text.length || start >= end) {
    return [error("locator-range", place, `${where} is outside the paragraph's ${text.length} units`)];
  }
  const actual = source.sha256(text.slice(start, end)).slice(0, digestLength);
  if (actual !== digest) {
    return [
      error("locator-digest", place, `${where} is another span: its digest is ${actual}, not ${digest}`),
    ];
  }
  // With the digest right the range is right too, so a word cut in two is the source's own slip.
  if (isBoundary(text, start) && isBoundary(text, end)) return [];
  return [notice("locator-boundary", place, `${where} starts or ends inside a word of the source`)];
}
