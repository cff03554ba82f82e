import { english, type FormatWords } from "./en.ts";

export type { FormatWords } from "./en.ts";
export type Labels = FormatWords["labels"];
export type H5pWords = FormatWords["h5p"];

/** The words of each language. Another one is a file beside this and an entry here. */
export const formatWords: Record<string, FormatWords> = { en: english };

/** The words of a locale; English where there are none. */
export function wordsOf(locale?: string): FormatWords {
  return (
    (locale !== undefined && Object.hasOwn(formatWords, locale) ? formatWords[locale] : undefined) ?? english
  );
}
