import { type FormatWords, wordsOf } from "./words/index.ts";

/** Why something of a question stays behind, or the whole of it. Codes are stable; `sayLosses` puts them into words. */
export type LossCode = keyof FormatWords["losses"];

/** What a question becomes that a format has no like of. Codes are stable; `saySubstitute` puts them into words. */
export type Substitute = keyof FormatWords["substitutes"];

/**
 * Losses in words, with a semicolon between them; empty where nothing is lost. English where the locale has no words.
 *
 * @param limit what a length or number is held to, where a loss is of one.
 */
export function sayLosses(losses: readonly LossCode[], locale?: string, limit?: number): string {
  const words = wordsOf(locale).losses;
  return losses.map((code) => words[code].replace("{limit}", String(limit))).join("; ");
}

/** What a question becomes, in words. English where the locale has none. */
export function saySubstitute(substitute: Substitute, locale?: string): string {
  return wordsOf(locale).substitutes[substitute];
}
