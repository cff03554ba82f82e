import { escapeXml } from "./xml.ts";
import { writeZip } from "./zip.ts";

/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection), and `|`, which some take for a command's. */
const formulaSign = /^[=+\-@|]/u;
/** Spaces of any script, controls, zero-width characters, marks of direction and of byte order. */
const unseen = /^[\p{Z}\p{C}]+/u;
const unseenOrMark = /^[\p{Z}\p{C}\p{M}]+/u;

/** Whether a program might run a text: as it stands, or once full-width and small forms count as what they are forms of. */
function isFormula(text: string): boolean {
  return [text, text.normalize("NFKC")].some((form) => formulaSign.test(form.replace(unseenOrMark, "")));
}

/**
 * Text as a cell that no spreadsheet runs: trimmed first, as a program that reads it may do so before it looks, and if it then
 * looks like a formula with a `'` before it, and nothing unseen between the two. Numbers are not text and need no guard.
 */
export function guardCell(text: string): string {
  const trimmed = text.trim();
  if (isGuarded(trimmed)) return `'${trimmed}`;
  return isFormula(trimmed) ? `'${trimmed.replace(unseen, "")}` : trimmed;
}

/** The text of a cell: without the `'` that a guard put before it, and no other. */
export function unguardCell(cell: string): string {
  return isGuarded(cell) ? cell.slice(1) : cell;
}

/** Whether a cell looks as if guarded. A text that does by itself is guarded once more, so that it comes back as it was. */
function isGuarded(text: string): boolean {
  return text.startsWith("'") && isFormula(text.replace(/^'+/u, ""));
}

/** Rows as RFC 4180 has them: every cell quoted, CRLF at each end. Text cells are guarded, numbers are as they are. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(writeCsvCell).join(",")}\r\n`).join("");
}

function writeCsvCell(cell: string | number): string {
  const text = typeof cell === "number" ? String(cell) : guardCell(cell);
  return `"${text.replaceAll('"', '""')}"`;
}

type Cell = string | number | undefined;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const fixedParts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/**
 * A workbook of one sheet. Text cells are text to any spreadsheet, never a formula; `undefined` leaves a cell empty.
 * Columns go as far as Z.
 */
export function writeXlsx(rows: readonly (readonly Cell[])[]): Uint8Array {
  const data = rows.map((row, index) => writeRow(row, index + 1)).join("");
  const parts = {
    ...fixedParts,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
  };
  return writeZip(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, declaration + xml])));
}

function writeRow(cells: readonly Cell[], place: number): string {
  const written = cells.map((cell, index) =>
    writeXlsxCell(cell, `${String.fromCodePoint(65 + index)}${place}`),
  );
  return `<row r="${place}">${written.join("")}</row>`;
}

function writeXlsxCell(cell: Cell, reference: string): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}
