import type { LintWords } from "../lint/rule.ts";
import type { EngineWording } from "../message.ts";
import { english } from "./en/index.ts";

/** What the engine must know of a language: how it says things, and which words its lint looks for. */
interface LocaleWording {
  readonly engine: EngineWording;
  readonly lint: LintWords;
}

/** Another language is another entry. */
const locales: Readonly<Record<string, LocaleWording>> = { en: english };

/** The engine's words by locale. */
export const engineWording: Readonly<Record<string, EngineWording>> = Object.fromEntries(
  Object.entries(locales).map(([locale, { engine }]) => [locale, engine]),
);

/** The word lists of a locale. Throws where a locale has none: its bank cannot be vouched for. */
export function lintWordsOf(locale: string): LintWords {
  const words = locales[locale]?.lint;
  if (!words) throw new Error(`no lint words for locale "${locale}"`);
  return words;
}
