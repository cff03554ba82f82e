import { median } from "./median.ts";
import { variance } from "./variance.ts";

/**
 * Who is at or above the median of the class.
 *
 * @param totals by person; null for one who has none.
 * @returns by person; null for one who has no total, and for all if all did equally well.
 */
export function betterHalf(totals: readonly (number | null)[]): (boolean | null)[] {
  const known = totals.filter((total) => total !== null);
  const middle = median(known);
  const isDivided = middle !== null && variance(known) !== 0;
  return totals.map((total) => (isDivided && total !== null ? total >= middle : null));
}
