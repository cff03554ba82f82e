const token = /[\p{L}\p{N}\p{M}]+(?:[-'’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words and numbers of a text as they stand; "al-Rashad" and "article's" are one each. */
export function tokens(text: string): string[] {
  return text.match(token) ?? [];
}

/** The words of a text in lower case, with straight apostrophes and without a possessive ending. */
export function plainWords(text: string): string[] {
  return tokens(text).map((word) => word.toLowerCase().replaceAll("’", "'").replace(/'s?$/u, ""));
}

/** Whether `part` stands in `whole` as an unbroken run of words. */
export function containsWords(whole: string, part: string): boolean {
  const sought = plainWords(part);
  return sought.length > 0 && ` ${plainWords(whole).join(" ")} `.includes(` ${sought.join(" ")} `);
}
