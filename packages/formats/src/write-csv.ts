/** What a spreadsheet takes for a formula, once invisible characters and full-width forms are seen through. */
const formula = /^[=+\-@\t\r|]/u;
const invisible = /^[\p{White_Space}\p{Cf}\p{Cc}]+/u;

/**
 * A cell that no spreadsheet runs: trimmed, in one line where asked for, and with a `'` before what looks like a formula
 * (OWASP, CSV injection). Numbers of the quiz's own are not text and need no guard.
 */
export function guardCell(text: string): string {
  const trimmed = text.trim().replace(/^\uFEFF+/u, "");
  const seen = trimmed.normalize("NFKC").replace(invisible, "");
  return formula.test(seen) || isGuarded(trimmed) ? `'${trimmed}` : trimmed;
}

/** The text of a cell: without the `'` that a guard put before it, and no other. */
export function unguardCell(cell: string): string {
  return isGuarded(cell) ? cell.slice(1) : cell;
}

/** Whether a cell looks as if guarded. A text that does by itself is guarded once more, so that it comes back as it was. */
function isGuarded(text: string): boolean {
  const bare = text.replace(/^'+/u, "");
  return text.startsWith("'") && formula.test(bare.normalize("NFKC").replace(invisible, ""));
}

/** Rows as RFC 4180 has them: every cell quoted, CRLF at each end. Text cells are guarded, numbers are as they are. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(cell: string | number): string {
  const text = typeof cell === "number" ? String(cell) : guardCell(cell);
  return `"${text.replaceAll('"', '""')}"`;
}
