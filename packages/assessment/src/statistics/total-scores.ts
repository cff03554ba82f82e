import { sum } from "./mean.ts";
import type { ScoreMatrix } from "./score-matrix.ts";

/** The points X of each person over all items; those not given count nothing. */
export function totalScores({ rows }: ScoreMatrix): number[] {
  return rows.map((row) => sum(row.map((score) => score ?? 0)));
}
