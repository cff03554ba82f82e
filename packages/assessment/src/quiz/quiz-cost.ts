import {
  questionMix,
  shortestMixed,
  timesOfQuiz,
  topics,
  type Bank,
  type MixRule,
  type Question,
  type Topic,
} from "@wellread/content";
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

/** One wish of the question mix, as far as the questions to choose from can fulfil it. */
interface MixWish {
  readonly counts: MixRule["counts"];
  readonly least: number;
  readonly most: number;
}

/** What a quiz should be like, beyond what it must be. */
export interface Wishes {
  length: number;
  aboveRemember: number;
  /** How many are at the level "remember" at the least: a whole quiz of hard ones is another quiz. */
  remember: number;
  topics: TopicMix;
  mix: readonly MixWish[];
  /** Counts the places that are the same for every student, where they had better differ. */
  countSame?: (questions: readonly Question[]) => number;
}

/** The mix and the blueprint's own wishes weigh most; then, where students are to have variants, places that differ. */
const weights = { mix: 10, tooEasy: 10, unfilledTopic: 10, sameForAll: 1.5, crowded: 1, tooHard: 1 };

/** Of ten questions, so many may be answered in the same way, though three are never too many. */
const sameInteractionOfTen = 8;

function mixCost(questions: readonly Question[], { mix }: Wishes): number {
  return mix.reduce((sum, { counts, least, most }) => {
    const count = questions.filter(counts).length;
    return sum + Math.max(0, least - count, count - most);
  }, 0);
}

/** How far a quiz is from its wishes; 0 is as wished. Quizzes of equal cost are comparable, whatever their seed. */
export function quizCost(questions: readonly Question[], wishes: Wishes): number {
  const { aboveRemember, remember, length } = wishes;
  const above = questions.filter(({ level }) => level !== "remember").length;
  const crowdedFrom = Math.max(3, Math.ceil((length * sameInteractionOfTen) / 10));
  const alike = Map.groupBy(questions, ({ interaction }) => interaction).values();
  const crowd = [...alike].reduce((sum, same) => sum + Math.max(0, same.length - crowdedFrom), 0);
  return (
    weights.mix * mixCost(questions, wishes) +
    weights.tooEasy * Math.max(0, aboveRemember - above) +
    weights.tooHard * Math.max(0, remember - (questions.length - above)) +
    weights.unfilledTopic * countUnfilled(wishes.topics, questions) +
    weights.crowded * crowd +
    weights.sameForAll * (wishes.countSame?.(questions) ?? 0)
  );
}

/** Counts the places that have no variants; undefined where that is no matter. */
function sameCounter(bank: Bank, { varied = false }: Blueprint): Wishes["countSame"] {
  if (!varied) return undefined;
  return (questions) => slotVariants(bank, questions).filter(({ length }) => length === 1).length;
}

/**
 * The question mix for a quiz of some length. A quiz that is too short for it only keeps to what it has little of, and where the
 * questions to choose from have too little of something, it is not wished for: all quizzes would have the same ones.
 */
function mixFor(length: number, pool: readonly Question[]): MixWish[] {
  return questionMix.map(({ counts, least = 0, most = Infinity }) => ({
    counts,
    least: length < shortestMixed ? 0 : Math.min(least, Math.floor(pool.filter(counts).length / timesOfQuiz)),
    most,
  }));
}

/** Two questions above what is asked for are no matter; of what the others are to be, there must be enough for different quizzes. */
function rememberFor({ questions: length, aboveRemember }: Blueprint, pool: readonly Question[]): number {
  const found = pool.filter(({ level }) => level === "remember").length;
  return aboveRemember === 0
    ? 0
    : Math.max(0, Math.min(length - aboveRemember - 2, Math.floor(found / timesOfQuiz)));
}

/** What a blueprint wishes for, of a quiz drawn from these questions of a bank. */
export function wishesOf(bank: Bank, blueprint: Blueprint, pool: readonly Question[]): Wishes {
  const { questions: length, aboveRemember } = blueprint;
  const countSame = sameCounter(bank, blueprint);
  return {
    ...(countSame && { countSame }),
    length,
    aboveRemember,
    remember: rememberFor(blueprint, pool),
    topics: scaleTopicMix(blueprint),
    mix: mixFor(length, pool),
  };
}
