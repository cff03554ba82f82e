/**
 * The first attempt of each person, in the order given: statistics rest on these, as a second attempt meets
 * questions that the person has seen. Of somebody who deleted the first one, nothing is left to rest on.
 *
 * @param numberOf which of the person's attempts it is, from 1; numbers are never given anew.
 */
export const firstAttempts = <Attempt>(
  attempts: readonly Attempt[],
  numberOf: (attempt: Attempt) => number,
): Attempt[] => attempts.filter((attempt) => numberOf(attempt) === 1);
