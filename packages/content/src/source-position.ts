import type { Article, Locator } from "./article.ts";

/**
 * Names the exact text of an article, wherever a copy of it lies: the SHA-256 of the file as an `ni` address
 * (RFC 6920). It can be shared where the text cannot.
 */
export function sourceName({ sourceSha256 }: Pick<Article, "sourceSha256">): string {
  const bytes = sourceSha256.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  const base64 = btoa(String.fromCharCode(...bytes));
  return `ni:///sha-256;${base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

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
