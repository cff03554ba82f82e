import { ImportFault } from "../import/import-problem.ts";

/** A row of a table, and the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const quote = '"';

/** What stands in the first line for Excel alone: `sep=;`. */
const told = /^sep=(.)(?=[\r\n])/i;

/** The separator of a table: the one that it names, or that of comma, semicolon and tab that stands first outside quotes. */
export function findSeparator(text: string): string {
  const named = told.exec(text)?.[1];
  if (named !== undefined) return named;
  let quoted = false;
  for (const character of text) {
    if (character === quote) quoted = !quoted;
    else if (!quoted && (character === "," || character === ";" || character === "\t")) return character;
    else if (!quoted && (character === "\n" || character === "\r")) break;
  }
  return ",";
}

/**
 * The rows of RFC 4180, with line ends of any kind, in one pass. Lines without a word are no rows, nor is one that names the
 * separator.
 *
 * @throws {ImportFault} if a quoted cell does not end, or goes on after its end.
 */
export function* parseCsv(text: string, separator: string): Iterable<CsvRow> {
  let at = told.exec(text)?.[0].length ?? 0;
  let line = 1;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    for (;;) {
      const cell = readCell(text, at, separator, line);
      cells.push(cell.text);
      line += cell.lines;
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line += 1;
    if (cells.some((cell) => cell.trim() !== "")) yield { line: start, cells };
  }
}

interface Cell {
  readonly text: string;
  /** Where the separator, the line end or the end of the text stands. */
  readonly end: number;
  /** Line ends within it. */
  readonly lines: number;
}

function readCell(text: string, start: number, separator: string, line: number): Cell {
  return text[start] === quote ? readQuoted(text, start, separator, line) : readBare(text, start, separator);
}

function readBare(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { text: text.slice(start, end), end, lines: 0 };
}

function readQuoted(text: string, start: number, separator: string, line: number): Cell {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const end = text.indexOf(quote, from);
    if (end < 0) throw new ImportFault("malformed_csv", { place: { line, column: 1 } });
    pieces.push(text.slice(from, end));
    if (text[end + 1] !== quote) {
      const cell = pieces.join(quote);
      const lines = cell.split(/\r\n|\r|\n/).length - 1;
      const next = text[end + 1];
      if (next !== undefined && next !== separator && next !== "\n" && next !== "\r") {
        throw new ImportFault("malformed_csv", { place: { line: line + lines, column: 1 } });
      }
      return { text: cell, end: end + 1, lines };
    }
    from = end + 2;
  }
}
