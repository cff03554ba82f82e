import type { Bank, Question } from "@wellread/content";

/** By a question's index, the indexes of those that cannot be in one quiz with it. */
export type Conflicts = readonly ReadonlySet<number>[];

/**
 * Finds which questions exclude each other: those whose keys rest on a common fact, and enemies. Questions about what
 * the article leaves open have no facts, so only enmity parts them.
 */
export function findConflicts(questions: readonly Question[], enemies: Bank["enemies"]): Conflicts {
  const conflicts = questions.map(() => new Set<number>());
  const link = (one: number | undefined, other: number | undefined) => {
    if (one === undefined || other === undefined || one === other) return;
    conflicts[one]?.add(other);
    conflicts[other]?.add(one);
  };
  const byFact = Map.groupBy(
    questions.flatMap(({ facts }, index) => facts.map((fact) => ({ fact, index }))),
    ({ fact }) => fact,
  );
  for (const group of byFact.values()) {
    for (const { index } of group) for (const { index: other } of group) link(index, other);
  }
  const indexes = new Map(questions.map(({ id }, index) => [id, index]));
  for (const [one, other] of enemies) link(indexes.get(one), indexes.get(other));
  return conflicts;
}
