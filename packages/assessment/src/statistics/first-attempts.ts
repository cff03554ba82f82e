/** How to tell whose an attempt is and when it began. */
export interface AttemptOrder<Attempt> {
  person: (attempt: Attempt) => string;
  /** In any unit, as long as it is the same for all. */
  startedAt: (attempt: Attempt) => number;
}

/**
 * The first attempt of each person, in the order given: statistics rest on these, as a second attempt meets
 * questions that the person has seen.
 */
export function firstAttempts<Attempt>(
  attempts: readonly Attempt[],
  { person, startedAt }: AttemptOrder<Attempt>,
): Attempt[] {
  const first = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const earlier = first.get(person(attempt));
    if (earlier === undefined || startedAt(attempt) < startedAt(earlier)) first.set(person(attempt), attempt);
  }
  return attempts.filter((attempt) => first.get(person(attempt)) === attempt);
}
