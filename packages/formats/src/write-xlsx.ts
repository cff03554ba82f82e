import { escapeXml } from "./escape-xml.ts";
import { writeZip } from "./write-zip.ts";

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
  const written = cells.map((cell, index) => writeCell(cell, `${String.fromCodePoint(65 + index)}${place}`));
  return `<row r="${place}">${written.join("")}</row>`;
}

function writeCell(cell: Cell, reference: string): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}
