/** Chosen by fewer than these, a distractor draws nobody. */
const leastShare = 0.05;

/**
 * Whether a wrong option does its work: at least 5 % choose it, and they are no better than those who do not, by
 * non-positive discrimination (Haladyna & Downing 1993).
 *
 * @param share of those who were shown it, from 0 to 1.
 * @param discrimination of choosing it with the score on the rest.
 * @returns null where it cannot be said: nobody was shown it, or enough chose it and the discrimination is undefined.
 */
export function distractorWorks(share: number | null, discrimination: number | null): boolean | null {
  if (share === null) return null;
  if (share < leastShare) return false;
  return discrimination === null ? null : discrimination <= 0;
}
