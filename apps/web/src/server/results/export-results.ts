import "server-only";
import { writeAudit } from "@/server/assignments/audit";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { fileName } from "./file-name";
import { openClass } from "./open-class";
import { resultsSheets } from "./results-sheets";
import { writeCsv } from "./write-csv";
import { writeXlsx } from "./write-xlsx";

/** A file to download. */
export type Download = { name: string; body: string | Uint8Array<ArrayBuffer> };

/** The sheets of a class and what their files are called; the export is noted; null for who may not see them. */
async function openSheets(id: string, owner: OwnerOrPage) {
  const opened = await openClass(id, "results", owner);
  if (opened === null) return null;
  const { database, record, now } = opened;
  await writeAudit(database, record.assignment.id, "exported", now);
  const name = (extension: string) => fileName("results", record.assignment, now, extension);
  return { ...resultsSheets(record), name };
}

/** The results as comma-separated values. */
export async function exportCsv(id: string, owner: OwnerOrPage = identifyPage()): Promise<Download | null> {
  const sheets = await openSheets(id, owner);
  return sheets && { name: sheets.name("csv"), body: writeCsv(sheets.results.rows) };
}

/** The results and, on a second sheet, the answers as a workbook. */
export async function exportXlsx(id: string, owner: OwnerOrPage = identifyPage()): Promise<Download | null> {
  const sheets = await openSheets(id, owner);
  if (sheets === null) return null;
  const body = await writeXlsx([sheets.results, sheets.answers]);
  return { name: sheets.name("xlsx"), body };
}
