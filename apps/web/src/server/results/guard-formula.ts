import "server-only";
/** What spreadsheets and shells of spreadsheets take for the beginning of a formula. */
const opensFormula = /^[=+\-@|%]/u;

/** Spaces of any script, controls, format characters such as the zero-width ones and the byte-order mark. */
const invisible = String.raw`[\p{Z}\p{C}\p{M}]+`;
const leading = new RegExp(`^${invisible}`, "u");
const trailing = new RegExp(String.raw`[\p{Z}\p{C}]+$`, "u");

/**
 * Text as a cell that no spreadsheet runs. Trimmed and normalised first, as a program that reads it may do so before
 * it looks; then, if it begins like a formula, with an apostrophe before it.
 */
export function guardFormula(text: string): string {
  const trimmed = text.replace(leading, "").replace(trailing, "").normalize("NFC");
  // Full-width and small forms count as what they are forms of.
  return opensFormula.test(trimmed.normalize("NFKC")) ? `'${trimmed}` : trimmed;
}
