import { inLocale } from "./labels.ts";
import * as english from "./words/en.ts";

/** Why something of a question stays behind, or the whole of it. Codes are stable; `sayLosses` puts them into words. */
export type LossCode = keyof typeof english.losses;

/** What a question becomes that a format has no like of. Codes are stable; `saySubstitute` puts them into words. */
export type Substitute = keyof typeof english.substitutes;

interface Words {
  readonly losses: Readonly<Record<LossCode, string>>;
  readonly substitutes: Readonly<Record<Substitute, string>>;
}

/** The words of a locale; English where there are none. */
function wordsOf(locale: string): Words {
  return inLocale<Words>({ en: english }, locale) ?? english;
}

/**
 * Losses in words, with a semicolon between them; empty where nothing is lost.
 *
 * @param limit what a length or number is held to, where a loss is of one.
 */
export function sayLosses(losses: readonly LossCode[], locale = "en", limit?: number): string {
  const words = wordsOf(locale).losses;
  return losses.map((code) => words[code].replace("{limit}", String(limit))).join("; ");
}

/** What a question becomes, in words. */
export function saySubstitute(substitute: Substitute, locale = "en"): string {
  return wordsOf(locale).substitutes[substitute];
}
