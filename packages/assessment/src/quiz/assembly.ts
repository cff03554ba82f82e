import type { Bank, Level, Question } from "@wellread/content";
import { createRandom, type Random } from "../random.ts";
import type { Seed } from "../seed.ts";
import { maxQuestions, type Blueprint } from "./blueprint.ts";
import { quizCost, scaleTopicMix, wishesOf, type Wishes } from "./quiz-cost.ts";
import type { Assembly } from "./quiz.ts";
import {
  eligibleQuestions,
  extendSelection,
  findConflicts,
  findLargeSelection,
  type Conflicts,
  type Selection,
} from "./selection.ts";
import { presentQuestion } from "./shown-question.ts";

/** Bounds on the search: more of either makes quizzes no better, only slower. */
const starts = 2;
const exchanges = 400;

interface Candidates {
  questions: readonly Question[];
  conflicts: Conflicts;
}

/** A random selection of the wished length, or the fallback if none of a few comes out so long. */
function startSelection(
  { conflicts }: Candidates,
  length: number,
  fallback: Selection,
  random: Random,
): Selection {
  for (let tries = 0; tries < 4; tries++) {
    const selection = extendSelection([], conflicts, { enough: length, draws: 1 + tries * 2, random });
    if (selection.length === length) return selection;
  }
  return fallback;
}

/** Puts a question drawn at random in the place of the one it conflicts with, or of any if it conflicts with none. */
function exchange(selection: Selection, { conflicts }: Candidates, random: Random): Selection | undefined {
  const incoming = random.int(conflicts.length);
  if (selection.includes(incoming)) return undefined;
  const shutOut = selection.filter((index) => conflicts[incoming]?.has(index));
  if (shutOut.length > 1) return undefined;
  const outgoing = shutOut[0] ?? selection[random.int(selection.length)];
  return selection.map((index) => (index === outgoing ? incoming : index));
}

/** Exchanges questions as long as that costs nothing, so that equally good quizzes stay equally likely. */
function improve(start: Selection, candidates: Candidates, wishes: Wishes, random: Random) {
  const costOf = (selection: Selection) =>
    quizCost(
      selection.flatMap((index) => candidates.questions[index] ?? []),
      wishes,
    );
  let best = { selection: start, cost: costOf(start) };
  for (let count = 0; count < exchanges && best.cost > 0; count++) {
    const selection = exchange(best.selection, candidates, random);
    if (!selection) continue;
    const cost = costOf(selection);
    if (cost <= best.cost) best = { selection, cost };
  }
  return best;
}

/** Searches, within bounds, for the selection of the wished length that comes nearest to the wishes. */
function selectQuestions(
  candidates: Candidates,
  wishes: Wishes,
  fallback: Selection,
  random: Random,
): Question[] {
  const search = () =>
    improve(startSelection(candidates, wishes.length, fallback, random), candidates, wishes, random);
  let best = search();
  for (let again = 1; again < starts && best.cost > 0; again++) {
    const found = search();
    if (found.cost < best.cost) best = found;
  }
  return best.selection.flatMap((index) => candidates.questions[index] ?? []);
}

const rungs = { remember: 0, understand: 1, analyse: 2 } as const satisfies Record<Level, number>;

/** A ladder: finding comes before comparing, in random order within a rung. */
function climb(questions: readonly Question[], random: Random): Question[] {
  return random.shuffle(questions).toSorted((one, other) => rungs[one.level] - rungs[other.level]);
}

/**
 * Puts a quiz together: the same bank, blueprint and seed give the same quiz, other seeds one to compare with it.
 *
 * Always: no question twice, no two keys proven by a common fact, no enemies. As far as the questions allow: the
 * blueprint's mix of topics and levels, no item model twice, several interactions. Which questions can stand together is
 * searched for, as few facts leave few ways; the search is bounded and needs no luck: what {@link attainableQuestions}
 * names is served for every seed, and more for none.
 */
export function assembleQuiz(bank: Bank, blueprint: Blueprint, seed: Seed): Assembly {
  const questions = eligibleQuestions(bank, blueprint);
  const conflicts = findConflicts(questions, bank.enemies);
  const fallback = findLargeSelection(conflicts, blueprint.questions);
  if (fallback.length < blueprint.questions) {
    return { ok: false, error: { code: "not_enough_questions", available: fallback.length } };
  }
  const random = createRandom("assembly", seed);
  const wishes = wishesOf(bank, blueprint, scaleTopicMix(blueprint), questions);
  const selected = climb(selectQuestions({ questions, conflicts }, wishes, fallback, random), random);
  return {
    ok: true,
    quiz: {
      article: bank.article,
      bank: bank.version,
      locale: bank.locale,
      seed,
      blueprint,
      presentations: selected.map((question) => presentQuestion(question, seed)),
      own: [],
    },
  };
}

/**
 * How long a quiz of these topics, interactions and levels can be, whatever the seed. Its own length is not read. The
 * answer takes some milliseconds and depends on the bank alone, so it is worth keeping.
 */
export function attainableQuestions(bank: Bank, blueprint: Omit<Blueprint, "questions">): number {
  const questions = eligibleQuestions(bank, blueprint);
  return findLargeSelection(findConflicts(questions, bank.enemies), maxQuestions).length;
}
