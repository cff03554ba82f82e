import "server-only";
import type { Counts, Result } from "@wellread/assessment";

type Scored = { result: Result };

const shareOf = ({ result }: Scored): number => (result.outOf === 0 ? 0 : result.points / result.outOf);

const choosers: { [Rule in Counts]: <One extends Scored>(attempts: readonly One[]) => One | undefined } = {
  first: (attempts) => attempts[0],
  last: (attempts) => attempts.at(-1),
  best: (attempts) =>
    // Of equals the earlier one.
    attempts.toSorted((left, right) => shareOf(right) - shareOf(left))[0],
};

/** The one of a student's attempts, given in their order, that counts by the rule. */
export const countAttempt = <One extends Scored>(rule: Counts, attempts: readonly One[]): One | undefined =>
  choosers[rule](attempts);
