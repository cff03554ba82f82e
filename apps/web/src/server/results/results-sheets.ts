import "server-only";
import { guardCell } from "@wellread/formats";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";
import { answerWords } from "./answer-words";
import type { ClassRecord } from "./class-record";
import type { StudentResult } from "./class-results-view";
import { scoreClass } from "./score-class";
import { viewStudents } from "./view-students";

/** Text is guarded against formulas; a number stays one. Null is an empty cell. */
export type Cell = string | number | null;
export type Sheet = { name: string; rows: Cell[][] };

const words = () => messages[defaultLocale].assignResults.sheet;

const nameOf = ({ nickname, number }: Pick<StudentResult, "nickname" | "number">): string =>
  guardCell(nickname ?? words().student.replace("{number}", String(number)));

/** Two decimals: thirds are no figures to compare. */
const round = (points: number): number => Math.round(points * 100) / 100;

const questionHeads = ({ assignment }: ClassRecord): string[] =>
  assignment.quiz.presentations.map((_shown, at) => words().question.replace("{number}", String(at + 1)));

function resultRow(student: StudentResult, places: number): Cell[] {
  const { result } = student;
  if (result === null) return [nameOf(student)];
  const { points, outOf, percent, number, submittedAt, lateAt, tooLate, cells } = result;
  const answers = Array.from({ length: places }, (_place, at) => cells[at]?.points ?? null);
  return [
    nameOf(student),
    round(points),
    outOf,
    percent,
    number,
    submittedAt,
    lateAt,
    tooLate,
    ...answers.map((earned) => (earned === null ? null : round(earned))),
  ];
}

function answerRow(record: ClassRecord, student: StudentResult): Cell[] {
  const attempt = record.attempts.find(({ id }) => id === student.result?.attempt);
  const byId = new Map(record.questions.map((question) => [question.id, question]));
  const answers = (attempt?.quiz.presentations ?? []).map((shown) => {
    const question = byId.get(shown.question);
    const said = question && answerWords(question, shown, attempt?.responses[shown.question]);
    return guardCell(said ?? "");
  });
  return [nameOf(student), ...answers];
}

/** Shorter rows are filled up, so that every row has every column. */
const fill = (rows: Cell[][]): Cell[][] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
};

/** The results of a class as sheets: what each student earned, and what each answered. */
export function resultsSheets(record: ClassRecord): { results: Sheet; answers: Sheet } {
  const { name, points, outOf, percent, attempt, submitted, late, tooLate, results, answers } = words();
  const students = viewStudents(record, scoreClass(record));
  const heads = questionHeads(record);
  return {
    results: {
      name: results,
      rows: fill([
        [name, points, outOf, percent, attempt, submitted, late, tooLate, ...heads],
        ...students.map((student) => resultRow(student, heads.length)),
      ]),
    },
    answers: {
      name: answers,
      rows: fill([[name, ...heads], ...students.map((student) => answerRow(record, student))]),
    },
  };
}
