import { escapeXml } from "./xml.ts";
import { writeZip } from "./zip.ts";

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
