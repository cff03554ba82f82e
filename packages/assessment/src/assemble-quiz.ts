import type { Bank, Level, Question } from "@wellread/content";
import type { Assembly } from "./assembly.ts";
import type { Blueprint } from "./blueprint.ts";
import { findConflicts } from "./selection/conflicts.ts";
import { eligibleQuestions } from "./selection/eligible-questions.ts";
import { findLargeSelection } from "./selection/largest-selection.ts";
import { presentQuestion } from "./present-question.ts";
import { wishesOf } from "./selection/quiz-cost.ts";
import { createRandom, type Random } from "./random.ts";
import type { Seed } from "./seed.ts";
import { selectQuestions } from "./selection/select-questions.ts";
import { scaleTopicMix } from "./selection/topic-mix.ts";

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
