import type { Bank, Question, QuestionId } from "@wellread/content";

/** Tells whether two questions cannot stand in one quiz. */
export type Excludes = (one: Question, other: Question) => boolean;

/** Two questions exclude each other if they are enemies, the same, or rest on a common fact. */
export function exclusionsOf(bank: Bank): Excludes {
  const key = (one: QuestionId, other: QuestionId) => [one, other].toSorted().join(" ");
  const enemies = new Set(bank.enemies.map(([one, other]) => key(one, other)));
  return (one, other) =>
    one.id === other.id ||
    enemies.has(key(one.id, other.id)) ||
    one.facts.some((fact) => other.facts.includes(fact));
}
