import "server-only";
import type { Cell } from "./results-sheets";

const quote = (cell: Cell): string => `"${String(cell ?? "").replaceAll('"', '""')}"`;

/**
 * Rows as RFC 4180 has them, every cell in quotation marks, lines ended by CRLF. It begins with a byte-order mark,
 * without which Excel reads names as Latin-1.
 */
export const writeCsv = (rows: Cell[][]): string =>
  `\uFEFF${rows.map((row) => `${row.map(quote).join(",")}\r\n`).join("")}`;
