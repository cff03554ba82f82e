import type { ParagraphId } from "@wellread/content";
import type { Outline } from "@/model/banks";

export type PastedParagraph = {
  text: string;
  /** The paragraph of the article that it is taken for; null where it is none. */
  id: ParagraphId | null;
};

/**
 * How a pasted text stands to the article. `words`: all of the article's numbered paragraphs are in it, by their first
 * words. `count`: it has as many. `some`: only some are in it, by their first words. `none`: its paragraphs are its own.
 */
export type Fit = "words" | "count" | "some" | "none";

/** A text that a teacher pasted, by paragraph. */
export type PastedText = { fit: Fit; paragraphs: PastedParagraph[] };

/** How many paragraphs are told apart; in a text with more, the last one has the rest. */
const mostParagraphs = 400;

function splitAt(ends: RegExp, text: string): string[] {
  const parts = text.split(ends).map((part) => part.replaceAll(/\s+/gu, " ").trim());
  const filled = parts.filter((part) => part !== "");
  const rest = filled.slice(mostParagraphs - 1);
  return rest.length < 2 ? filled : [...filled.slice(0, mostParagraphs - 1), rest.join(" ")];
}

/** A text in which only its words count: not its capitals, marks and spaces. */
const wordsOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** How alike two lengths are, from 0 to 1. */
const alike = (one: number, other: number): number => Math.min(one, other) / Math.max(one, other);

/** Below this a paragraph is another one that begins with the same words, or an excerpt. */
const alikeEnough = 0.5;

/**
 * Finds the article's paragraphs among texts by their first words, in order. Where two begin alike, it is the one that is
 * as long.
 */
function matchOpenings(texts: readonly string[], outline: Outline): (ParagraphId | null)[] {
  const openings = outline.map((paragraph, at) => ({
    ...paragraph,
    at,
    opening: wordsOf(paragraph.opening),
  }));
  let next = 0;
  return texts.map((text) => {
    const beginning = wordsOf(text.slice(0, 120));
    const [found] = openings
      .slice(next)
      .filter(
        ({ opening, length }) => beginning.startsWith(opening) && alike(text.length, length) >= alikeEnough,
      )
      .toSorted((one, other) => alike(text.length, other.length) - alike(text.length, one.length));
    if (found === undefined) return null;
    next = found.at + 1;
    return found.id;
  });
}

/** The paragraphs of the article in order, for a text that has as many: with the title and the standfirst, or without. */
const byCount = (count: number, outline: Outline): ParagraphId[] | undefined =>
  [outline.filter(({ kind }) => kind === "body"), outline]
    .find(({ length }) => length === count)
    ?.map(({ id }) => id);

function match(texts: readonly string[], outline: Outline): PastedText {
  const found = matchOpenings(texts, outline);
  const counted = byCount(texts.length, outline);
  const isWhole = outline.every(({ id, kind }) => kind !== "body" || found.includes(id));
  const isCounted = counted !== undefined && found.every((id, at) => id === null || id === counted[at]);
  const taken = !isWhole && isCounted ? counted : found;
  const isSome = found.some((id) => id !== null);
  const fit = isWhole ? "words" : isCounted ? "count" : isSome ? "some" : "none";
  return { fit, paragraphs: texts.map((text, at) => ({ text, id: taken[at] ?? null })) };
}

/** The paragraphs of the article that a pasted text has. */
export const placesIn = ({ paragraphs }: PastedText): ParagraphId[] =>
  paragraphs.flatMap(({ id }) => id ?? []);

/**
 * Reads a pasted text by paragraph: a line each, or, where more of the article is found in that way, what stands between
 * empty lines.
 */
export function readPastedText(text: string, outline: Outline): PastedText {
  const byLine = match(splitAt(/[\r\n\u2028\u2029]+/u, text), outline);
  const byBlock = match(splitAt(/(?:\r?\n[^\S\r\n]*){2,}/u, text), outline);
  return placesIn(byBlock).length > placesIn(byLine).length ? byBlock : byLine;
}
