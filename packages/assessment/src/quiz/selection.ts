import {
  isOwnQuestion,
  type AskedQuestion,
  type Bank,
  type Question,
  type QuestionId,
} from "@wellread/content";
import { createRandom, type Random } from "../random.ts";
import type { Blueprint } from "./blueprint.ts";

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

/** Tells whether two questions cannot stand in one quiz. */
type Excludes = (one: AskedQuestion, other: AskedQuestion) => boolean;

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

const admits = <T>(filter: readonly T[], value: T) => filter.length === 0 || filter.includes(value);

/** The questions of a bank that a blueprint lets into its quiz. */
export function eligibleQuestions(bank: Bank, blueprint: Omit<Blueprint, "questions">): Question[] {
  const { topics, interactions, levels, guessable } = blueprint;
  return bank.questions.filter(
    (question) =>
      (guessable || !question.guessable) &&
      admits(interactions, question.interaction) &&
      admits(levels, question.level) &&
      (topics.length === 0 || question.topics.some((topic) => topics.includes(topic))),
  );
}

/** Questions by index, no two of them in conflict. */
export type Selection = readonly number[];

const conflictsOf = (conflicts: Conflicts, index: number) => conflicts[index] ?? new Set<number>();

/** The questions that could still join a selection. */
function findFree(selection: Selection, conflicts: Conflicts): Set<number> {
  const free = new Set(conflicts.keys());
  for (const chosen of selection) {
    free.delete(chosen);
    for (const other of conflictsOf(conflicts, chosen)) free.delete(other);
  }
  return free;
}

/**
 * Adds questions until there are `enough` or none fits: each time, of a few drawn at random, the one that shuts out
 * the fewest of those still free. The more are drawn, the longer the selection and the less it varies.
 */
function extendSelection(
  start: Selection,
  conflicts: Conflicts,
  { enough, draws, random }: { enough: number; draws: number; random: Random },
): Selection {
  const selection = [...start];
  const free = findFree(start, conflicts);
  const countShutOut = (index: number) =>
    [...conflictsOf(conflicts, index)].filter((other) => free.has(other)).length;
  while (selection.length < enough && free.size > 0) {
    const drawn = random.sample([...free], draws).map((index) => ({ index, cost: countShutOut(index) }));
    const best = drawn.reduce((one, other) => (other.cost < one.cost ? other : one)).index;
    selection.push(best);
    free.delete(best);
    for (const other of conflictsOf(conflicts, best)) free.delete(other);
  }
  return selection;
}

/** More rounds find nothing longer in banks of a few hundred questions. */
const rounds = 200;

/**
 * Searches for a selection of `enough` questions, or else the longest it can find: a greedy one first, then again and
 * again one question forced in and the rest mended. It draws from a seed of its own, so that the answer depends on the
 * questions alone: what it finds once, it always finds.
 */
export function findLargeSelection(conflicts: Conflicts, enough: number): Selection {
  if (conflicts.length === 0) return [];
  const random = createRandom("largest-selection");
  const options = { enough, draws: conflicts.length, random };
  let best = extendSelection([], conflicts, options);
  for (let round = 0; round < rounds && best.length < enough; round++) {
    const forced = random.int(conflicts.length);
    const kept = best.filter((index) => index !== forced && !conflicts[forced]?.has(index));
    const next = extendSelection([forced, ...kept], conflicts, options);
    if (next.length >= best.length) best = next;
  }
  return best;
}
