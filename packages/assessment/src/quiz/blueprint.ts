import {
  interactionSchema,
  joinedTopics,
  levelSchema,
  topics,
  topicSchema,
  topicsOf,
  type Topic,
} from "@wellread/content";
import { z } from "zod";

/** The longest quiz. */
export const maxQuestions = 50;

/** What a quiz is to be made of. An empty list filters nothing. */
export const blueprintSchema = z.strictObject({
  /** A question is taken if it has any of these topics. */
  topics: z.array(topicSchema).max(14),
  /** How many questions. */
  questions: z.int().min(1).max(maxQuestions),
  interactions: z.array(interactionSchema).max(12),
  levels: z.array(levelSchema).max(12),
  /** How many questions, at the least, are above the level "remember": kept where the other wishes allow it. */
  aboveRemember: z.int().min(0).max(maxQuestions),
  /**
   * The mix of topics, as shares: scaled to `questions` by largest remainder, and kept where the questions allow it. A
   * question of several topics fills one share.
   */
  perTopic: z.partialRecord(topicSchema, z.int().min(0).max(maxQuestions)).optional(),
  /** Whether questions are let in that can be guessed without reading. */
  guessable: z.boolean().default(false),
  /** Whether questions come first that have others on the same facts to stand in their place. */
  varied: z.boolean().optional(),
});
export type Blueprint = z.infer<typeof blueprintSchema>;

/** What a person can take a quiz about: the whole article, one topic, or two thin topics together. */
export const quizTopicSchema = z.enum(["all", ...topicSchema.options, ...joinedTopics]);
export type QuizTopic = z.infer<typeof quizTopicSchema>;
export const quizTopics = quizTopicSchema.options;

/** The topics of each quiz topic; none filters nothing. */
export const topicsOfQuizTopic = { all: [], ...topicsOf } as const satisfies Record<
  QuizTopic,
  readonly Topic[]
>;

/** Each topic once, in the usual order; all of them filter nothing, as none does. */
function tidy(chosen: Topic[]): Topic[] {
  const kept = topics.filter((topic) => chosen.includes(topic));
  return kept.length === topics.length ? [] : kept;
}

/** The topics that somebody chose, in the usual order; an empty list is the whole article. */
export const topicSelectionSchema = z.array(topicSchema).max(14).overwrite(tidy);
export type TopicSelection = z.infer<typeof topicSelectionSchema>;

/** The topics of a quiz topic, as a selection. */
export const selectionOf = (quizTopic: QuizTopic): TopicSelection => [...topicsOfQuizTopic[quizTopic]];

const nameOf = (selection: readonly Topic[]): string => [...selection].toSorted().join();

/** The quiz topic that is the same selection; undefined for one that has no name of its own. */
export const quizTopicOf = (selection: readonly Topic[]): QuizTopic | undefined =>
  quizTopics.find((quizTopic) => nameOf(topicsOfQuizTopic[quizTopic]) === nameOf(selection));

/** The usual number of questions. */
export const defaultLengths = {
  all: 10,
  units: 6,
  phases: 5,
  goals: 4,
  people: 6,
  places: 4,
  outcomes: 6,
  words: 6,
  "time-and-place": 8,
  "aims-and-outcomes": 8,
} as const satisfies Record<QuizTopic, number>;

const mixes: Partial<Record<QuizTopic, Partial<Record<Topic, number>>>> = {
  "time-and-place": { phases: 4, places: 4 },
  "aims-and-outcomes": { goals: 3, outcomes: 5 },
};

/** Of ten questions, how many are above the level "remember" at the least; other lengths in proportion. */
const aboveRememberOfTen = 7;

/** The blueprint of a quiz about which nothing is asked but its topic and, perhaps, its length. */
export function defaultBlueprint(
  quizTopic: QuizTopic,
  questions: number = defaultLengths[quizTopic],
): Blueprint {
  const mix = mixes[quizTopic];
  return {
    topics: [...topicsOfQuizTopic[quizTopic]],
    questions,
    interactions: [],
    levels: [],
    aboveRemember: Math.round((questions * aboveRememberOfTen) / 10),
    ...(mix && { perTopic: { ...mix } }),
    guessable: false,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The usual length of a quiz on a selection: as long as its topics together, but no longer than on the whole article. */
export function defaultLength(selection: readonly Topic[]): number {
  const named = quizTopicOf(selection);
  if (named !== undefined) return defaultLengths[named];
  return Math.min(defaultLengths.all, sum(selection.map((topic) => defaultLengths[topic])));
}

/**
 * The blueprint of a quiz on a selection of topics, about which nothing else is asked but, perhaps, its length: that of
 * the quiz topic of the same topics, or else the union of its topics, in equal shares.
 */
export function selectionBlueprint(
  selection: readonly Topic[],
  questions: number = defaultLength(selection),
): Blueprint {
  const named = quizTopicOf(selection);
  if (named !== undefined) return defaultBlueprint(named, questions);
  const perTopic = Object.fromEntries(selection.map((topic) => [topic, 1]));
  return { ...defaultBlueprint("all", questions), topics: [...selection], perTopic };
}
