import { z } from "zod";
import { sum } from "./descriptive-statistics.ts";

/** Sums of part points may stray this far above the maximum. */
const slack = 1e-6;

/**
 * What each person earned on each question: the rows are persons (one attempt each, the first), the columns are items.
 * `null` is a question that the person was not given; one left unanswered was given and earned 0.
 */
export const scoreMatrixSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: z.string().min(1),
        /** The points there were to earn. */
        max: z.number().positive(),
      }),
    ),
    rows: z.array(z.array(z.number().min(0).nullable())),
  })
  .refine(({ items, rows }) => rows.every((row) => row.length === items.length), {
    error: "each row has one score an item",
  })
  .refine(
    ({ items, rows }) =>
      rows.every((row) => items.every(({ max }, index) => (row[index] ?? 0) <= max + slack)),
    { error: "no score is above its maximum" },
  );
export type ScoreMatrix = z.infer<typeof scoreMatrixSchema>;

/** One column: what each person earned on one item. */
export function scoresOf(matrix: ScoreMatrix, item: number): (number | null)[] {
  return matrix.rows.map((row) => row[item] ?? null);
}

/** Whether everybody was given every item. */
export function isComplete({ rows }: ScoreMatrix): boolean {
  return rows.every((row) => row.every((score) => score !== null));
}

/** The matrix of some of its items, in their old order. */
export function keepItems(matrix: ScoreMatrix, keep: (item: number) => boolean): ScoreMatrix {
  const kept = new Set([...matrix.items.keys()].filter(keep));
  return {
    items: matrix.items.filter((_item, index) => kept.has(index)),
    rows: matrix.rows.map((row) => row.filter((_score, index) => kept.has(index))),
  };
}

/** The matrix of the items that everybody was given: measures of a whole quiz are defined over these only. */
export function commonItems(matrix: ScoreMatrix): ScoreMatrix {
  return keepItems(matrix, (item) => scoresOf(matrix, item).every((score) => score !== null));
}

/** The points X of each person over all items; those not given count nothing. */
export function totalScores({ rows }: ScoreMatrix): number[] {
  return rows.map((row) => sum(row.map((score) => score ?? 0)));
}

/**
 * What each person earned of the points there were, from 0 to 1, over the items that the person was given but one.
 *
 * As a share, the totals of persons who were given different questions compare. Where all were given the same it is
 * X ÷ a constant, so every correlation with it is that with X.
 *
 * @param without the item to leave out; none by default.
 * @returns by person; null for one who was given nothing else.
 */
export function totalShares({ items, rows }: ScoreMatrix, without?: number): (number | null)[] {
  return rows.map((row) => {
    const given = row.flatMap((score, item) =>
      score === null || item === without ? [] : [{ score, max: items[item]?.max ?? 0 }],
    );
    if (given.length === 0) return null;
    return sum(given.map(({ score }) => score)) / sum(given.map(({ max }) => max));
  });
}
