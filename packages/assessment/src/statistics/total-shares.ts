import { sum } from "./mean.ts";
import type { ScoreMatrix } from "./score-matrix.ts";

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
