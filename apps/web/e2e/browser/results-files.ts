import { expect, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { z } from "zod";
import type { Assigned } from "./assigned.ts";

/** What a student has: the total figures, and then those of each question, or each answer. */
export type Figures = { points: number; outOf: number; percent: number; questions: (number | null)[] };

const round = (points: number): number => Math.round(points * 100) / 100;

const file = async (teacher: Page, { id }: Assigned, name: string): Promise<Buffer> => {
  const answer = await teacher.request.get(`/api/v1/assignments/${id}/${name}`);
  expect(answer.ok(), name).toBe(true);
  return answer.body();
};

type Row = readonly unknown[];

/**
 * Reads a sheet by the names of its columns, as a person does, and not by their positions.
 *
 * @param whole what stands for all points in the column of percentages.
 */
const figuresOf = ([heads = [], ...rows]: readonly Row[], whole: 1 | 100): Record<string, Figures> => {
  const at = (name: string): number => heads.indexOf(name);
  const asked = heads.flatMap((head, place) => (/^Question \d+$/.test(String(head)) ? [place] : []));
  expect([at("Name"), at("Points"), at("Out of"), at("Percent")]).not.toContain(-1);
  return Object.fromEntries(
    rows.map((row) => [
      String(row[at("Name")]),
      {
        points: Number(row[at("Points")]),
        outOf: Number(row[at("Out of")]),
        percent: Math.round((Number(row[at("Percent")]) * 100) / whole),
        questions: asked.map((place) => (row[place] === "" ? null : Number(row[place]))),
      },
    ]),
  );
};

/** The figures of all students in the CSV file. */
export const csvFigures = async (teacher: Page, made: Assigned): Promise<Record<string, Figures>> => {
  const rows: string[][] = parse(await file(teacher, made, "results.csv"), { bom: true });
  return figuresOf(rows, 100);
};

/** The figures of all students in the workbook, and the answers of each, from its second sheet. */
export const workbook = async (teacher: Page, made: Assigned) => {
  const [results, answers] = await readWorkbook(await file(teacher, made, "results.xlsx"));
  const [, ...rows] = answers?.data ?? [];
  return {
    sheets: [results?.sheet, answers?.sheet],
    figures: figuresOf(results?.data ?? [], 1),
    answers: Object.fromEntries(rows.map(([name, ...given]) => [String(name), given.map(String)])),
  };
};

const resultsSchema = z.object({
  students: z.array(
    z.object({
      nickname: z.string(),
      result: z.object({
        points: z.number(),
        outOf: z.number(),
        percent: z.number(),
        cells: z.array(z.object({ points: z.number().nullable() })),
      }),
    }),
  ),
});

/** The figures of all students from the API. */
export const apiFigures = async (teacher: Page, { id }: Assigned): Promise<Record<string, Figures>> => {
  const answer = await teacher.request.get(`/api/v1/assignments/${id}/results`);
  const { students } = resultsSchema.parse(await answer.json());
  return Object.fromEntries(
    students.map(({ nickname, result: { points, outOf, percent, cells } }) => [
      nickname,
      {
        points: round(points),
        outOf,
        percent,
        questions: cells.map((cell) => (cell.points === null ? null : round(cell.points))),
      },
    ]),
  );
};

const outcomes = [
  [/: right/, 1],
  [/: not right|: not answered/, 0],
  [/: does not count/, null],
] as const;

/** The points that a cell shows. */
const worthOf = (cell: string): number | null => {
  const [, inPart] = /: partly right, ([\d.]+) of 1/.exec(cell) ?? [];
  if (inPart !== undefined) return Number(inPart);
  const outcome = outcomes.find(([said]) => said.test(cell));
  if (outcome === undefined) throw new Error(`the table says ${cell}`);
  return outcome[1];
};

/** The figures of all students in the table on the teacher's page. */
export const pageFigures = async (teacher: Page, { id }: Assigned): Promise<Record<string, Figures>> => {
  await teacher.goto(`/assignments/${id}/results`);
  const rows = await teacher
    .getByRole("region", { name: "Student by student" })
    .getByRole("row")
    .filter({ has: teacher.locator("bdi") })
    .all();
  return Object.fromEntries(
    await Promise.all(
      rows.map(async (row): Promise<[string, Figures]> => {
        const cells = await row.getByRole("cell").allInnerTexts();
        const [, points = "", outOf = ""] = /^([\d.]+) of (\d+)$/.exec(cells[0] ?? "") ?? [];
        const figures = { points: Number(points), outOf: Number(outOf), percent: Number(cells[1]) };
        return [await row.locator("bdi").innerText(), { ...figures, questions: cells.slice(2).map(worthOf) }];
      }),
    ),
  );
};
