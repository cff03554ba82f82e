import { isOwnQuestion, type AskedQuestion, type Bank, type QuestionId } from "@wellread/content";

/** Tells whether two questions cannot stand in one quiz. */
export type Excludes = (one: AskedQuestion, other: AskedQuestion) => boolean;

/** A pair, whichever stands first. */
const pairKey = (one: QuestionId, other: QuestionId): string => [one, other].toSorted().join(" ");

const factsOf = (question: AskedQuestion) => (isOwnQuestion(question) ? [] : question.facts);

/** Two questions exclude each other if they are enemies, the same, or rest on a common fact; a teacher's own rests on none. */
export function exclusionsOf(bank: Bank): Excludes {
  const enemies = new Set(bank.enemies.map(([one, other]) => pairKey(one, other)));
  return (one, other) =>
    one.id === other.id ||
    enemies.has(pairKey(one.id, other.id)) ||
    factsOf(one).some((fact) => factsOf(other).includes(fact));
}
