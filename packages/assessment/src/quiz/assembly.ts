import type { Bank, Level, Question } from "@wellread/content";
import { createRandom, type Random } from "../random.ts";
import type { Seed } from "../seed.ts";
import { maxQuestions, type Blueprint } from "./blueprint.ts";
import { quizCost, wishesOf, type Wishes } from "./quiz-cost.ts";
import type { Assembly } from "./quiz.ts";
import {
  eligibleQuestions,
  findConflicts,
  findLargeSelection,
  type Conflicts,
  type Selection,
} from "./selection.ts";
import { presentQuestion } from "./shown-question.ts";

/** Bounds on the search: more of either makes quizzes no better, only slower. */
const draws = 30;
const exchanges = 400;

interface Candidates {
  questions: readonly Question[];
  conflicts: Conflicts;
}

/** The larger, the less it counts how much a question conflicts with. Found by trying: at 4, quizzes have least in common. */
const evenness = 4;

/**
 * All candidates in a random order, those that conflict with many rather at the front: what goes with nearly everything would
 * stand in most quizzes otherwise. A weighted shuffle (Efraimidis and Spirakis 2006).
 */
function drawOrder(conflicts: Conflicts, random: Random): number[] {
  return conflicts
    .map(({ size }, index) => ({ index, rank: random.next() ** (1 / (evenness + size)) }))
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ index }) => index);
}

/**
 * A random selection, of the wished length if that comes out: first what each wish of the mix lacks, so that all questions that
 * count for it have their chance, then whatever fits.
 */
function drawSelection(
  { questions, conflicts }: Candidates,
  { mix, length }: Wishes,
  random: Random,
): Selection {
  const order = drawOrder(conflicts, random);
  const selection: number[] = [];
  const take = (from: readonly number[], isEnough: () => boolean) => {
    for (const index of from) {
      if (selection.length === length || isEnough()) return;
      if (selection.includes(index) || selection.some((one) => conflicts[one]?.has(index))) continue;
      selection.push(index);
    }
  };
  for (const { counts, least } of random.shuffle(mix)) {
    const counting = order.filter((index) => questions.slice(index, index + 1).some(counts));
    take(counting, () => selection.filter((index) => counting.includes(index)).length >= least);
  }
  take(order, () => false);
  return selection;
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

/**
 * Searches, within bounds, for the selection of the wished length that comes nearest to the wishes: of several that are drawn, the
 * best; then questions are exchanged as long as that costs nothing, so that equally good quizzes stay equally likely.
 */
function selectQuestions(
  candidates: Candidates,
  wishes: Wishes,
  fallback: Selection,
  random: Random,
): Question[] {
  const find = (selection: Selection) => selection.flatMap((index) => candidates.questions[index] ?? []);
  let best: { selection: Selection; cost: number } = { selection: fallback, cost: Infinity };
  const keepBetter = (selection: Selection | undefined, isEqualTaken: boolean) => {
    if (selection?.length !== wishes.length) return;
    const cost = quizCost(find(selection), wishes);
    if (cost < best.cost || (isEqualTaken && cost === best.cost)) best = { selection, cost };
  };
  for (let count = 0; count < draws && best.cost > 0; count++)
    keepBetter(drawSelection(candidates, wishes, random), false);
  for (let count = 0; count < exchanges && best.cost > 0; count++)
    keepBetter(exchange(best.selection, candidates, random), true);
  return find(best.selection);
}

const rungs = { remember: 0, understand: 1, analyse: 2 } as const satisfies Record<Level, number>;

/** A ladder: finding comes before comparing, in random order within a rung. */
function climb(questions: readonly Question[], random: Random): Question[] {
  return random.shuffle(questions).toSorted((one, other) => rungs[one.level] - rungs[other.level]);
}

/**
 * Puts a quiz together: the same bank, blueprint and seed give the same quiz, other seeds one to compare with it.
 *
 * Always: no question twice, no two keys proven by a common fact, no enemies, and so no siblings. As far as the questions
 * allow: the mix of questions, and the blueprint's topics and levels. Which questions can stand together is searched for, as
 * few facts leave few ways; the search is bounded and needs no luck: what {@link attainableQuestions} names is served for every
 * seed, and more for none.
 */
export function assembleQuiz(bank: Bank, blueprint: Blueprint, seed: Seed): Assembly {
  const questions = eligibleQuestions(bank, blueprint);
  const conflicts = findConflicts(questions, bank.enemies);
  const fallback = findLargeSelection(conflicts, blueprint.questions);
  if (fallback.length < blueprint.questions) {
    return { ok: false, error: { code: "not_enough_questions", available: fallback.length } };
  }
  const random = createRandom("assembly", seed);
  const wishes = wishesOf(bank, blueprint, questions);
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
