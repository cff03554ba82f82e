import { correlation } from "./correlation.ts";
import type { Estimate } from "./estimate.ts";
import { fisherInterval } from "./fisher-interval.ts";
import { scoresOf, type ScoreMatrix } from "./score-matrix.ts";
import { totalShares } from "./total-shares.ts";

/** The scores on an item, each beside the person's total, of those who have both. */
function pairUp(scores: readonly (number | null)[], totals: readonly (number | null)[]) {
  return scores.flatMap((score, person) => {
    const total = totals[person] ?? null;
    return score === null || total === null ? [] : [[score, total] as const];
  });
}

/**
 * Whether those who do well on the rest do well on an item: the corrected item-total correlation r = corr(xᵢ, X − xᵢ)
 * (Guilford 1953), from −1 to 1, with Fisher's interval. Where persons were given different questions, X − xᵢ is
 * the share earned of the others.
 *
 * Null where it is undefined: fewer than two persons, no other item, or either score the same for all.
 */
export function discrimination(matrix: ScoreMatrix, item: number): Estimate {
  const pairs = pairUp(scoresOf(matrix, item), totalShares(matrix, item));
  const value = correlation(pairs);
  return { value, n: pairs.length, interval: value === null ? null : fisherInterval(value, pairs.length) };
}

/**
 * The uncorrected item-total correlation corr(xᵢ, X), where X includes the item: always more flattering than
 * {@link discrimination}, most so in a short quiz, and given only to compare with other programs.
 *
 * Null where it is undefined: fewer than two persons, or either score the same for all.
 */
export function includedDiscrimination(matrix: ScoreMatrix, item: number): number | null {
  return correlation(pairUp(scoresOf(matrix, item), totalShares(matrix)));
}
