import type { Bank, Question, QuestionId } from "@wellread/content";
import type { Assembly } from "./quiz.ts";
import { maxQuestions } from "./blueprint.ts";
import { findConflicts, type Conflicts } from "./selection.ts";
import { presentQuestion } from "./shown-question.ts";
import { siblingsIn, type Siblings } from "./variants.ts";
import { createRandom, type Random } from "../random.ts";
import type { Seed } from "../seed.ts";

/** Tries at a choice where every missed question has its successor. */
const starts = 20;

/** How well one question serves to practise another, 0 best; `undefined` if it does not. */
function rankFor(missed: Question, candidate: Question, siblings: Siblings): number | undefined {
  if (candidate.id === missed.id) return 4;
  if (candidate.guessable) return undefined;
  if (siblings.get(missed.id)?.includes(candidate.id)) return 0;
  const newModel = candidate.model !== missed.model;
  const sameFacts = candidate.facts.some((fact) => missed.facts.includes(fact));
  const sameTopic = candidate.topics.some((topic) => missed.topics.includes(topic));
  if (newModel && (sameFacts || sameTopic)) return sameFacts ? 1 : 2;
  return sameFacts || sameTopic ? 3 : undefined;
}

/** The candidates for each missed question, by index and rank. */
function rankCandidates(bank: Bank, missed: readonly Question[]) {
  const siblings = siblingsIn(bank);
  const missedIds = new Set(missed.map(({ id }) => id));
  return missed.map((question) =>
    bank.questions.flatMap((candidate, index) => {
      const rank = rankFor(question, candidate, siblings);
      const isOtherMissed = candidate.id !== question.id && missedIds.has(candidate.id);
      return rank === undefined || isOtherMissed ? [] : [{ index, rank, model: candidate.model }];
    }),
  );
}
type Ranked = ReturnType<typeof rankCandidates>;

/** Goes through the missed questions in random order and takes for each the best that still fits. */
function draw(ranked: Ranked, conflicts: Conflicts, random: Random) {
  const taken = new Map<number, Ranked[number][number]>();
  for (const [place, candidates] of random.shuffle([...ranked.entries()])) {
    const chosen = [...taken.values()];
    const [best] = random
      .shuffle(candidates)
      .filter(({ index }) =>
        chosen.every((other) => other.index !== index && !conflicts[index]?.has(other.index)),
      )
      .toSorted((one, other) => one.rank - other.rank);
    if (best) taken.set(place, best);
  }
  // A missed question without a successor weighs more than any rank; asking twice alike weighs one.
  const ranks = [...ranked.keys()].reduce((sum, place) => sum + (taken.get(place)?.rank ?? 100), 0);
  const models = [...taken.values()].map(({ model }) => model);
  return { taken, cost: ranks + models.length - new Set(models).size };
}

function drawBest(ranked: Ranked, conflicts: Conflicts, random: Random) {
  const drawn = Array.from({ length: starts }, () => draw(ranked, conflicts, random));
  const best = drawn.reduce((one, other) => (other.cost < one.cost ? other : one));
  return [...ranked.keys()].flatMap((place) => best.taken.get(place) ?? []);
}

/**
 * Puts together a quiz to practise what was missed: for each missed question a sibling; or else one on the same facts, or the
 * same topic, by another item model; where there is none, one by the same model or the question itself. They stand in
 * the order of the list. The rules of every quiz hold here too, so there can be fewer. Ids that the bank does not know
 * are passed over; if nothing is left, there are `not_enough_questions`.
 */
export function assemblePractice(bank: Bank, missed: readonly QuestionId[], seed: Seed): Assembly {
  const byId = new Map(bank.questions.map((question) => [question.id, question]));
  const missedQuestions = [...new Set(missed)].flatMap((id) => byId.get(id) ?? []).slice(0, maxQuestions);
  if (missedQuestions.length === 0) {
    return { ok: false, error: { code: "not_enough_questions", available: 0 } };
  }
  const conflicts = findConflicts(bank.questions, bank.enemies);
  const ranked = rankCandidates(bank, missedQuestions);
  const drawn = drawBest(ranked, conflicts, createRandom("practice", seed));
  const selected = drawn.flatMap(({ index }) => bank.questions[index] ?? []);
  return {
    ok: true,
    quiz: {
      article: bank.article,
      bank: bank.version,
      locale: bank.locale,
      seed,
      blueprint: {
        topics: [],
        questions: selected.length,
        interactions: [],
        levels: [],
        aboveRemember: 0,
        guessable: selected.some(({ guessable }) => guessable),
      },
      presentations: selected.map((question) => presentQuestion(question, seed)),
      own: [],
    },
  };
}
