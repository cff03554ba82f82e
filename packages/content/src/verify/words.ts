import { findQuotations, longestQuotation } from "../reading.ts";
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

/** A word as it is compared: lower-cased and without punctuation; an apostrophe stays within its word. */
interface Word extends Span {
  readonly word: string;
}

function readWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: word.toLowerCase().replaceAll("’", "'"),
  }));
}

/** So many consecutive words in common are a copy, not a coincidence. */
export const copiedRunLength = 6;

/**
 * Where strings anywhere within `value` repeat six or more consecutive words of the text. `value` is any JSON-like data, such
 * as a wording or a bank; `place` says what it is. A run that is nothing but `names` is no copy, and neither are the few
 * words of a quotation that is marked as one.
 */
export function checkCopying(
  text: string,
  value: unknown,
  place: string,
  names: readonly string[] = [],
): VerifyFinding[] {
  const runs = new Set(runsOf(readWords(text)).map(sayRun));
  return [...stringsOf(value, place)].flatMap(([at, string]) => {
    const common = outsideQuotations(string)
      .flatMap(runsOf)
      .filter((run) => runs.has(sayRun(run)));
    const named = common.length === 0 ? [] : names.flatMap((name) => findForm(string, name));
    const isNamed = ({ start, end }: Word) => named.some((name) => name.start <= start && end <= name.end);
    const copied = common.find((run) => !run.every(isNamed));
    if (copied === undefined) return [];
    const message = `has ${copiedRunLength} words of the text in a row: “${sayRun(copied)}”`;
    return [error("copied-run", at, message)];
  });
}

/** The words of a text, cut where a short quotation stands; a long one counts as if it were not marked. */
function outsideQuotations(text: string): Word[][] {
  const words = readWords(text);
  const quotations = findQuotations(text)
    .map(({ start, end }) => words.filter((word) => start <= word.start && word.end <= end))
    .filter((quoted) => quoted.length <= longestQuotation);
  const pieces: Word[][] = [[]];
  for (const word of words) {
    if (quotations.some((quoted) => quoted.includes(word))) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces;
}

function runsOf(words: readonly Word[]): Word[][] {
  return words.slice(copiedRunLength - 1).map((_, index) => words.slice(index, index + copiedRunLength));
}

function sayRun(run: readonly Word[]): string {
  return run.map(({ word }) => word).join(" ");
}

function* stringsOf(value: unknown, place: string): Generator<[string, string]> {
  if (typeof value === "string") yield [place, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* stringsOf(child, `${place}.${key}`);
}
