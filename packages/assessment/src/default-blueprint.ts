import type { Topic } from "@wellread/content";
import type { Blueprint } from "./blueprint.ts";
import { topicsOfQuizTopic, type QuizTopic } from "./quiz-topic.ts";

/** The usual number of questions. */
export const defaultLengths = {
  all: 10,
  units: 6,
  phases: 5,
  goals: 4,
  people: 6,
  places: 4,
  outcomes: 6,
  "time-and-place": 8,
  "aims-and-outcomes": 8,
} as const satisfies Record<QuizTopic, number>;

const mixes: Partial<Record<QuizTopic, Partial<Record<Topic, number>>>> = {
  all: { units: 2, people: 2, goals: 2, outcomes: 2, phases: 1, places: 1 },
  "time-and-place": { phases: 4, places: 4 },
  "aims-and-outcomes": { goals: 3, outcomes: 5 },
};

/** Of ten questions, how many are above the level "remember" at the least; other lengths in proportion. */
const aboveRememberOfTen = 4;

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
