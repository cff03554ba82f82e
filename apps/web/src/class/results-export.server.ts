import "server-only";
import { guardCell } from "@wellread/formats";
import writeXlsxFile, { type CellObject, type Row } from "write-excel-file/node";
import { siteMessages } from "@/i18n/messages";
import { identifyPage, type OwnerOrPage } from "@/identity/identity";
import type { Role, StoredAssignment } from "@/model/assignment";
import { writeAudit } from "@/model/assignment-rows";
import { writeTime } from "@/model/attempt";
import { answerWords } from "./question-words.server";
import { type ClassRecord, loadClass, scoreClass, type SubmittedAttempt } from "./record.server";
import type { StudentResult } from "./results-view.server";
import { missingFor, viewStudents } from "./results.server";

const longest = 40;

/** A title as a part of a file name: its letters and digits, in any script; empty if it has none. */
export const slugOf = (title: string): string =>
  Array.from(
    title
      .normalize("NFC")
      .toLowerCase()
      .replaceAll(/['’]/g, "")
      .matchAll(/[\p{L}\p{M}\p{N}]+/gu),
    ([word]) => word,
  )
    .join("-")
    .slice(0, longest)
    .replace(/[-\p{Cs}]+$/u, "");

/**
 * The name of an assignment's file: its title, code and day, so that the files of two classes differ. It never names a
 * student.
 */
export function fileName(
  kind: "results" | "assignment",
  { code, settings }: Pick<StoredAssignment, "code"> & { settings: { title: string } },
  now: number,
  extension: string,
): string {
  const parts = ["wellread", kind, slugOf(settings.title), code, writeTime(now).slice(0, 10)];
  return `${parts.filter((part) => part !== "").join("-")}.${extension}`;
}

/** A moment in ISO 8601, or a heading that names the time zone in which its column is read. */
type Moment = { moment: string };
type ZonedHead = { headIn: (timeZone: string) => string };
/** What a cell holds; null is an empty one. Each kind of file writes it in its own way. */
type Cell = string | number | Moment | { percent: number } | ZonedHead | null;
type Sheet = { name: string; rows: Cell[][] };

const words = () => siteMessages.assignResults.sheet;

const nameOf = ({ nickname, number }: Pick<StudentResult, "nickname" | "number">): string =>
  nickname ?? words().student.replace("{number}", String(number));

const zoned = (head: string): ZonedHead => ({ headIn: (timeZone) => head.replace("{timeZone}", timeZone) });

const momentOf = (at: string | null): Moment | null => (at === null ? null : { moment: at });

/** Two decimals, as exact thirds cannot be compared. */
const round = (points: number): number => Math.round(points * 100) / 100;

const questionHeads = ({ assignment }: ClassRecord): string[] =>
  assignment.quiz.presentations.map((_shown, at) => words().question.replace("{number}", String(at + 1)));

/** What is to be known of a student before any figure, so that nobody who is missing looks like a zero. */
function stateOf({ result, submitted, atWork, firstDeleted }: StudentResult): string {
  const states = words().states;
  if (result !== null) return states.submitted;
  if (atWork) return states.atWork;
  return firstDeleted || submitted > 0 ? states.deleted : states.notYet;
}

function resultRow(student: StudentResult, places: number): Cell[] {
  const { result } = student;
  if (result === null) return [nameOf(student), null, null, null, stateOf(student)];
  const { points, outOf, percent, number, submittedAt, lateAt, tooLate, cells } = result;
  const answers = Array.from({ length: places }, (_place, at) => cells[at]?.points ?? null);
  return [
    nameOf(student),
    round(points),
    outOf,
    { percent },
    stateOf(student),
    number,
    momentOf(submittedAt),
    momentOf(lateAt),
    tooLate,
    ...answers.map((earned) => (earned === null ? null : round(earned))),
  ];
}

/** The answers of both tries in one cell. */
const bothTries = (first: string, second: string): string =>
  words()
    .secondTry.replace("{first}", () => first)
    .replace("{second}", () => second);

function answerRows(record: ClassRecord, students: readonly StudentResult[]): Cell[][] {
  const attempts = new Map<string, SubmittedAttempt>(record.attempts.map((one) => [one.id, one]));
  const questions = new Map(record.questions.map((question) => [question.id, question]));
  return students.map((student) => {
    const attempt = attempts.get(student.result?.attempt ?? "");
    const answers = (attempt?.quiz.presentations ?? []).map((shown) => {
      const question = questions.get(shown.question);
      if (question === undefined || attempt === undefined) return "";
      const said = answerWords(question, shown, attempt.responses[shown.question]);
      const first = attempt.firstTries[shown.question];
      return first === undefined ? said : bothTries(answerWords(question, shown, first.response), said);
    });
    return [nameOf(student), ...answers];
  });
}

/** Shorter rows are filled up, so that every row has every column. */
const fill = (rows: Cell[][]): Cell[][] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
};

/** The results of a class as two sheets: what each student earned, and what each answered. */
function resultsSheets(record: ClassRecord, role: Role): { results: Sheet; answers: Sheet } {
  const { name, points, outOf, percent, state, attempt, submitted, late, tooLate, results, answers } =
    words();
  const missing = missingFor(role, record).names;
  const students = viewStudents(record, scoreClass(record));
  const heads = questionHeads(record);
  return {
    results: {
      name: results,
      rows: fill([
        [name, points, outOf, percent, state, attempt, zoned(submitted), zoned(late), tooLate, ...heads],
        ...students.map((student) => resultRow(student, heads.length)),
        ...missing.map((one): Cell[] => [one, null, null, null, words().states.missing]),
      ]),
    },
    answers: {
      name: answers,
      rows: fill([[name, ...heads], ...answerRows(record, students), ...missing.map((one) => [one])]),
    },
  };
}

/** A cell as text, guarded against formulas, which a program that opens the file would run; times are in UTC. */
function writeText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return guardCell(cell);
  if (typeof cell === "number") return String(cell);
  if ("moment" in cell) return cell.moment;
  return "percent" in cell ? String(cell.percent) : cell.headIn("UTC");
}

const quote = (cell: Cell): string => `"${writeText(cell).replaceAll('"', '""')}"`;

/**
 * Rows in the format of RFC 4180, with every cell in quotation marks and CRLF line ends. It begins with a byte-order
 * mark, without which Excel reads names as Latin-1.
 */
const writeCsv = (rows: Cell[][]): string =>
  `\uFEFF${rows.map((row) => `${row.map(quote).join(",")}\r\n`).join("")}`;

/** The greatest width of a column, in characters. */
const widest = 60;

/** Characters that XML 1.0 cannot contain, but the database can. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/gu;

/** As ISO 8601 has it, which every spreadsheet shows alike, whatever its language. */
const dateFormat = "yyyy-mm-dd hh:mm";

/** The time on the clocks of a time zone, as the UTC time of a `Date`: a spreadsheet has times without a zone. */
const wallTime = (moment: string, timeZone: string): Date =>
  new Date(
    Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDateTime().toZonedDateTime("UTC")
      .epochMilliseconds,
  );

/** A cell of a workbook. A text is stored as a text, which no program takes for a formula, so it needs no guard. */
function writeXlsxCell(cell: Cell, timeZone: string): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === "number") return { type: Number, value: cell };
  if (typeof cell === "string") return { type: String, value: cell.replaceAll(unwritable, "") };
  if ("headIn" in cell) return { type: String, value: cell.headIn(timeZone) };
  if ("percent" in cell) return { type: Number, value: cell.percent / 100, format: "0%" };
  return { type: Date, value: wallTime(cell.moment, timeZone), format: dateFormat };
}

const writeRow = (row: Cell[], at: number, timeZone: string): Row =>
  row.map((cell) => {
    const written = writeXlsxCell(cell, timeZone);
    return written !== null && at === 0 ? { ...written, fontWeight: "bold" } : written;
  });

/** How many characters of a cell are shown. */
function lengthOf(cell: Cell | undefined, timeZone: string): number {
  if (cell !== null && typeof cell === "object") {
    return "headIn" in cell ? cell.headIn(timeZone).length : dateFormat.length;
  }
  return String(cell ?? "").length;
}

const widthOf = (rows: Cell[][], column: number, timeZone: string): number =>
  Math.min(widest, Math.max(6, ...rows.map((row) => lengthOf(row[column], timeZone) + 2)));

/** A workbook with these sheets, whose times are those of the time zone. */
async function writeXlsx(sheets: Sheet[], timeZone: string): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      data: rows.map((row, at) => writeRow(row, at, timeZone)),
      sheet: name,
      columns: (rows[0] ?? []).map((_head, column) => ({ width: widthOf(rows, column, timeZone) })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    })),
  ).toBuffer();
  return new Uint8Array(written);
}

/** A file to download. */
export type Download = { name: string; body: string | Uint8Array<ArrayBuffer> };

/**
 * The sheets of a class and the name of their files; null for anyone who may not see them. The export is noted in the
 * audit log.
 */
async function openSheets(id: string, owner: OwnerOrPage) {
  const opened = await loadClass(id, "results", owner);
  if (opened === null) return null;
  const { database, record, role, now } = opened;
  await writeAudit(database, record.assignment.id, "exported", now);
  const name = (extension: string) => fileName("results", record.assignment, now, extension);
  return { ...resultsSheets(record, role), name, timeZone: record.assignment.settings.timeZone };
}

/** The results as comma-separated values. */
export async function exportCsv(id: string, owner: OwnerOrPage = identifyPage()): Promise<Download | null> {
  const sheets = await openSheets(id, owner);
  return sheets && { name: sheets.name("csv"), body: writeCsv(sheets.results.rows) };
}

/** The results and, on a second sheet, the answers, as a workbook. */
export async function exportXlsx(id: string, owner: OwnerOrPage = identifyPage()): Promise<Download | null> {
  const sheets = await openSheets(id, owner);
  if (sheets === null) return null;
  const body = await writeXlsx([sheets.results, sheets.answers], sheets.timeZone);
  return { name: sheets.name("xlsx"), body };
}
