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
export function readWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}
