import type { ImportProblem } from "../import/import-problem.ts";
import { english, englishProblems, type FormatWords } from "./en.ts";

export type { FormatWords } from "./en.ts";
export type Labels = FormatWords["labels"];
export type H5pWords = FormatWords["h5p"];
export type ProblemWords = typeof englishProblems;

/** The words of files in each language. Another one is a file beside this, and an entry here and in the next. */
export const formatWords: Record<string, FormatWords> = { en: english };

/** What is wrong with files that are read, apart from the rest: a page that only writes files has no need of it. */
export const problemWords: Record<string, ProblemWords> = { en: englishProblems };

/** What a table has for a locale, if anything. */
function inLocale<Words>(
  table: Readonly<Record<string, Words>>,
  locale: string | undefined,
): Words | undefined {
  return locale !== undefined && Object.hasOwn(table, locale) ? table[locale] : undefined;
}

/** The words of files in a locale; English where there are none. */
export function wordsOf(locale?: string): FormatWords {
  return inLocale(formatWords, locale) ?? english;
}

/** A problem with a file in plain words: English ones where the locale has none. */
export function sayProblem(
  { code, detail }: Pick<ImportProblem, "code" | "detail">,
  locale?: string,
): string {
  return (inLocale(problemWords, locale) ?? englishProblems)[code](detail);
}
