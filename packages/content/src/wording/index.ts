import type { LintWords } from "../lint/rule.ts";
import type { EngineWording } from "../message.ts";
import { en } from "./en/index.ts";
import { englishLintWords } from "./en/lint-words.ts";

/** The engine's words by locale. Another language is another entry. */
export const engineWording: Readonly<Record<string, EngineWording>> = { en };

const byLocale: Readonly<Record<string, LintWords>> = { en: englishLintWords };

/** The word lists of a locale. Throws where a locale has none: its bank cannot be vouched for. */
export function lintWordsOf(locale: string): LintWords {
  const words = byLocale[locale];
  if (!words) throw new Error(`no lint words for locale "${locale}"`);
  return words;
}
