import type { Bank, Question, QuestionId } from "@wellread/content";

/** Tells whether two questions cannot stand in one quiz. */
export type Excludes = (one: Question, other: Question) => boolean;

/** A pair, whichever stands first. */
const pairKey = (one: QuestionId, other: QuestionId): string => [one, other].toSorted().join(" ");

/** Two questions exclude each other if they are enemies, the same, or rest on a common fact. */
export function exclusionsOf(bank: Bank): Excludes {
  const enemies = new Set(bank.enemies.map(([one, other]) => pairKey(one, other)));
  return (one, other) =>
    one.id === other.id ||
    enemies.has(pairKey(one.id, other.id)) ||
    one.facts.some((fact) => other.facts.includes(fact));
}
