import type { ScoreMatrix } from "./score-matrix.ts";

/** Whether there is no score but 0 and 1, and nobody was not given an item: Kuder and Richardson's formulas ask for it. */
export function isRightOrWrong({ rows }: ScoreMatrix): boolean {
  return rows.every((row) => row.every((score) => score === 0 || score === 1));
}
