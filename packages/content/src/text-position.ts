import type { Article } from "./article.ts";
import type { Locator } from "./locator.ts";

/** A stretch of the whole source in Unicode code points, `end` exclusive. */
export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a locator stands in the whole source, as other tools count. A locator counts UTF-16 code units within its
 * paragraph; the Web Annotation model, and strings in Python, Swift and others, count code points.
 *
 * Throws a `RangeError` where the article has no such paragraph.
 */
export function textPosition({ paragraphs }: Pick<Article, "paragraphs">, locator: Locator): TextPosition {
  const paragraph = paragraphs.find(({ id }) => id === locator.paragraph);
  if (paragraph === undefined) throw new RangeError(`the article has no paragraph ${locator.paragraph}`);
  const { start, surrogatePairs = [] } = paragraph;
  const pointAt = (unit: number): number =>
    start + unit - surrogatePairs.filter((offset) => offset < unit).length;
  return { start: pointAt(locator.start), end: pointAt(locator.end) };
}
