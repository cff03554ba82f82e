import { error, type VerifyFinding } from "./finding.ts";

/** A stretch of a paragraph in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Whether no word runs across this offset. */
export function isBoundary(text: string, offset: number): boolean {
  return !(wordCharacter.test(text.charAt(offset - 1)) && wordCharacter.test(text.charAt(offset)));
}

/** Where a name or term stands in the text as whole words, whatever its case and spacing. */
export function findForm(text: string, form: string): Span[] {
  const pattern = form.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  return [...text.matchAll(new RegExp(pattern, "giu"))]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(
      ({ start, end }) => (isBoundary(text, start) || lacksSpace(text, start)) && isBoundary(text, end),
    );
}

/** A capital straight after a small letter: a source that lost a space, not one word. */
function lacksSpace(text: string, offset: number): boolean {
  return /\p{Ll}/u.test(text.charAt(offset - 1)) && /\p{Lu}/u.test(text.charAt(offset));
}

/** Whether both are the same words, whatever their case and spacing. */
export function sameForm(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").toLowerCase();
}

/** The words of a text, lower-cased and without punctuation; an apostrophe stays within its word. */
function readWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}

/** So many consecutive words in common are a copy, not a coincidence. */
export const copiedRunLength = 8;

/**
 * Where strings anywhere within `value` repeat `limit` or more consecutive words of the text. `value` is any
 * JSON-like data, such as a wording or a bank; `place` says what it is.
 */
export function checkCopying(
  text: string,
  value: unknown,
  place: string,
  limit: number = copiedRunLength,
): VerifyFinding[] {
  const runs = new Set(runsOf(readWords(text), limit));
  return [...stringsOf(value, place)].flatMap(([at, string]) => {
    const copied = runsOf(readWords(string), limit).find((run) => runs.has(run));
    return copied === undefined
      ? []
      : [error("copied-run", at, `has ${limit} words of the text in a row: “${copied}”`)];
  });
}

function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(" "));
}

function* stringsOf(value: unknown, place: string): Generator<[string, string]> {
  if (typeof value === "string") yield [place, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* stringsOf(child, `${place}.${key}`);
}
