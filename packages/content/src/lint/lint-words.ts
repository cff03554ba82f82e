import { en } from "../wording/en/lint-words.ts";
import type { LintWords } from "./lint-vocabulary.ts";

const byLocale: Readonly<Record<string, LintWords>> = { en };

/** The word lists of a locale. Throws where a locale has none: its bank cannot be vouched for. */
export function lintWordsOf(locale: string): LintWords {
  const words = byLocale[locale];
  if (!words) throw new Error(`no lint words for locale "${locale}"`);
  return words;
}
