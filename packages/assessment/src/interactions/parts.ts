import { sum } from "./combinatorics.ts";
import type { OptionChoice } from "./rules.ts";
import type { PartOutcome, Score, Scoring } from "./score.ts";

/**
 * Reads a record by an id that somebody else chose: `constructor` and the like are not there unless they were
 * put there.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

type Parts = Readonly<Record<string, PartOutcome>>;

/** Nothing was answered: every part stays open. */
export function unanswered(parts: readonly string[]): Score {
  return {
    points: 0,
    outcome: "unanswered",
    parts: Object.fromEntries(parts.map((part) => [part, "unanswered"])),
  };
}

/** Points earned, named; without partial credit, what is less than a whole point is none. */
export function scored(earned: number, parts: Parts, { partialCredit }: Scoring): Score {
  const points = earned === 1 || partialCredit ? earned : 0;
  const outcome = points === 1 ? "right" : points > 0 ? "partly" : "wrong";
  return { points, outcome, parts: { ...parts } };
}

/** How many of the parts are right. */
export function countRight(parts: Parts): number {
  return Object.values(parts).filter((part) => part === "right").length;
}

/** Parts guessed each on its own, of so many options: the mean share right, or all of them. */
export function chanceOfParts(options: readonly number[], partialCredit: boolean): number {
  if (partialCredit) return sum(options.map((count) => 1 / count)) / options.length;
  return options.reduce((product, count) => product / count, 1);
}

/** Leaves out what has no value, which a well-made question never has. */
export const withValues = <Value>(entries: readonly (readonly [string, Value | undefined])[]) =>
  Object.fromEntries(entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])));

/** Whether every part is answered, and nothing else. */
export const isComplete = (ids: readonly string[], answered: Readonly<Record<string, unknown>>): boolean =>
  ids.every((id) => Object.hasOwn(answered, id)) && Object.keys(answered).length === ids.length;

/** The entries of a record in an order of their own. */
export const byName = <Value>(record: Readonly<Record<string, Value>>) =>
  Object.entries(record).toSorted(([left], [right]) => (left < right ? -1 : 1));

/** One choice of several: the options of a part, of which one is right and at most one chosen. */
export const oneOf = (
  part: string | null,
  options: readonly string[],
  right: string | undefined,
  chosen: string | undefined,
): OptionChoice[] =>
  options.map((option) => ({ part, option, right: option === right, chosen: option === chosen }));
