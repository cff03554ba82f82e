import "server-only";
import { firstAttempts, type Counts } from "@wellread/assessment";
import type { ScoredAttempt } from "./score-class";

type Scored = Pick<ScoredAttempt, "result"> & { attempt: { assigned: { number: number } } };

const shareOf = ({ result }: Scored): number => (result.outOf === 0 ? 0 : result.points / result.outOf);

const choosers: { [Rule in Counts]: <One extends Scored>(attempts: readonly One[]) => One | undefined } = {
  first: (attempts) => firstAttempts(attempts, ({ attempt }) => attempt.assigned.number)[0],
  last: (attempts) => attempts.at(-1),
  best: (attempts) =>
    // Of equals the earlier one.
    attempts.toSorted((left, right) => shareOf(right) - shareOf(left))[0],
};

/**
 * The one of a student's submitted attempts, given in their order, that counts by the rule. "First" is the attempt
 * number 1 and no other: numbers are never given anew, so whoever deletes it, or has it open again, has none that
 * counts. Were the next one to count, a student could look at the questions, delete, and begin afresh.
 */
export const countAttempt = <One extends Scored>(rule: Counts, attempts: readonly One[]): One | undefined =>
  choosers[rule](attempts);
