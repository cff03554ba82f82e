import { keepItems, scoresOf, type ScoreMatrix } from "./score-matrix.ts";

/** The matrix of the items that everybody was given: measures of a whole quiz are defined over these only. */
export function commonItems(matrix: ScoreMatrix): ScoreMatrix {
  return keepItems(matrix, (item) => scoresOf(matrix, item).every((score) => score !== null));
}
