import { z } from "zod";

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
