import { cronbachAlpha } from "./cronbach-alpha.ts";
import { keepItems, type ScoreMatrix } from "./score-matrix.ts";

/**
 * What α would be without one item: above α for an item that does not go with the rest.
 *
 * @returns null where α of the others is undefined, so always with fewer than three items.
 */
export function alphaIfDeleted(matrix: ScoreMatrix, item: number): number | null {
  return cronbachAlpha(keepItems(matrix, (other) => other !== item));
}
