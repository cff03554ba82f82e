import { topics, type Bank, type Question, type Topic } from "@wellread/content";
import type { Blueprint } from "./blueprint.ts";
import { slotVariants } from "./variants.ts";

/** How many questions each topic should fill. */
type TopicMix = ReadonlyMap<Topic, number>;

/** Scales the shares of a blueprint to its length: largest remainder, ties to the topic listed first. */
export function scaleTopicMix({ topics: filter, questions, perTopic = {} }: Blueprint): TopicMix {
  const shares = topics
    .map((topic) => ({ topic, share: perTopic[topic] ?? 0 }))
    .filter(({ topic, share }) => share > 0 && (filter.length === 0 || filter.includes(topic)));
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return new Map();
  const exact = shares.map(({ topic, share }) => ({ topic, quota: (questions * share) / total }));
  const left = questions - exact.reduce((sum, { quota }) => sum + Math.floor(quota), 0);
  const byRemainder = exact.toSorted((one, other) => (other.quota % 1) - (one.quota % 1));
  const lucky = new Set(byRemainder.slice(0, left).map(({ topic }) => topic));
  return new Map(exact.map(({ topic, quota }) => [topic, Math.floor(quota) + (lucky.has(topic) ? 1 : 0)]));
}

/**
 * How many places of the mix stay empty at best, when a question of several topics fills one: a maximum matching of
 * questions to places (Kuhn's augmenting paths).
 */
export function countUnfilled(
  mix: TopicMix,
  questions: readonly { readonly topics: readonly Topic[] }[],
): number {
  const filledBy = new Map<Topic, number[]>();
  const place = (question: number, tried: Set<Topic>): boolean => {
    for (const topic of questions[question]?.topics ?? []) {
      const quota = mix.get(topic) ?? 0;
      if (quota === 0 || tried.has(topic)) continue;
      tried.add(topic);
      const fillers = filledBy.get(topic) ?? [];
      const free =
        fillers.length < quota ? fillers.length : fillers.findIndex((other) => place(other, tried));
      if (free < 0) continue;
      fillers[free] = question;
      filledBy.set(topic, fillers);
      return true;
    }
    return false;
  };
  const filled = questions.filter((_question, index) => place(index, new Set())).length;
  return [...mix.values()].reduce((sum, quota) => sum + quota, 0) - filled;
}

/** What a quiz should be like, beyond what it must be. */
export interface Wishes {
  length: number;
  aboveRemember: number;
  mix: TopicMix;
  /** How many interactions there are to choose from. */
  interactions: number;
  /** Counts the places that are the same for every student, where they had better differ. */
  countSame?: (questions: readonly Question[]) => number;
}

/**
 * The blueprint's own wishes weigh most; then no family of models twice; then several interactions; then, where students
 * are to have variants, places that differ; then an even level.
 */
const weights = {
  tooEasy: 10,
  unfilledTopic: 10,
  repeatedModel: 3,
  fewInteractions: 2,
  crowded: 1,
  tooHard: 1,
  sameForAll: 1.5,
};

/** Half as many interactions as questions: to ask for more would leave a thin topic with always the same quiz. */
const wishedInteractions = ({ length, interactions }: Wishes) =>
  Math.min(interactions, Math.ceil(length / 2));
/** The same interaction in no more than half the questions, though three are never too many. */
const crowdedFrom = ({ length }: Wishes) => Math.max(3, Math.ceil(length / 2));

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What a question's model asks, however it asks it: `left-open` and `left-open/set` are one family. */
export function familyOf({ model }: Pick<Question, "model">): string {
  return model.split("/", 1)[0] ?? model;
}

/** How far a quiz is from its wishes; 0 is as wished. Quizzes of equal cost are comparable, whatever their seed. */
export function quizCost(questions: readonly Question[], wishes: Wishes): number {
  const above = questions.filter(({ level }) => level !== "remember").length;
  const missing = Math.max(0, wishes.aboveRemember - above);
  // One more than asked for is no matter; a whole quiz of hard ones is another quiz.
  const surplus = wishes.aboveRemember > 0 ? Math.max(0, above - wishes.aboveRemember - 1) : 0;
  const models = tally(questions.map(familyOf)).size;
  const interactions = [...tally(questions.map(({ interaction }) => interaction)).values()];
  const crowd = interactions.reduce((sum, count) => sum + Math.max(0, count - crowdedFrom(wishes)), 0);
  return (
    weights.tooEasy * missing +
    weights.tooHard * surplus +
    weights.unfilledTopic * countUnfilled(wishes.mix, questions) +
    weights.repeatedModel * (questions.length - models) +
    weights.fewInteractions * Math.max(0, wishedInteractions(wishes) - interactions.length) +
    weights.crowded * crowd +
    weights.sameForAll * (wishes.countSame?.(questions) ?? 0)
  );
}

/** Counts the places that have no variants; undefined where that is no matter. */
function sameCounter(bank: Bank, { varied = false }: Blueprint): Wishes["countSame"] {
  if (!varied) return undefined;
  return (questions) => slotVariants(bank, questions).filter(({ length }) => length === 1).length;
}

/** What a blueprint wishes for, of a quiz drawn from these questions of a bank. */
export function wishesOf(bank: Bank, blueprint: Blueprint, mix: TopicMix, pool: readonly Question[]): Wishes {
  const { questions: length, aboveRemember } = blueprint;
  const countSame = sameCounter(bank, blueprint);
  return {
    ...(countSame && { countSame }),
    length,
    aboveRemember,
    mix,
    interactions: new Set(pool.map(({ interaction }) => interaction)).size,
  };
}
