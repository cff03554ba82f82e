import type { AskSort } from "./ask.ts";
import type { Question } from "./question.ts";
import type { Topic } from "./topic.ts";

/** What is counted of a question: its model is the sort of its ask. */
type Mixed = Pick<Question, "model" | "topics">;

/** One wish of the mix: which questions count for it, and how many a bank or a quiz has at the least or at the most. */
export interface MixRule {
  readonly name: string;
  readonly counts: (question: Mixed) => boolean;
  readonly least?: number;
  readonly most?: number;
}

const isSort =
  (...sorts: AskSort[]) =>
  ({ model }: Mixed): boolean =>
    sorts.some((sort) => sort === model);
const isAbout =
  (...topics: Topic[]) =>
  (question: Mixed): boolean =>
    question.topics.some((topic) => topics.includes(topic));

const isSubstance = (question: Mixed): boolean =>
  isSort("cause", "purpose", "consequence", "substance", "conclusion")(question) &&
  isAbout("units", "phases", "goals")(question);

/** A quiz that is shorter than this need not have the mix. */
export const shortestMixed = 8;

/** So many times what a quiz must hold stands in what it is drawn from: then quizzes can differ. */
export const timesOfQuiz = 3;

/**
 * What a quiz of eight questions or more holds, and a bank as well. A question can count for several: one on the purpose of the
 * operations is about a purpose and about goals in substance.
 */
export const questionMix: readonly MixRule[] = [
  { name: "main idea or summary", counts: isSort("main-idea"), least: 1 },
  { name: "cause, purpose or consequence", counts: isSort("cause", "purpose", "consequence"), least: 2 },
  { name: "units, phases or goals in substance", counts: isSubstance, least: 3 },
  { name: "a word in context", counts: isSort("word"), least: 1 },
  { name: "a conclusion, drawn or not to be drawn", counts: isSort("conclusion"), least: 1 },
  { name: "judging the source", counts: isSort("source"), least: 1 },
  { name: "locating a detail", counts: isSort("detail"), most: 2 },
  { name: "a typed name", counts: isSort("typed-name"), most: 1 },
  { name: "who said it", counts: isSort("who-said"), most: 1 },
];

/** How a selection departs from the mix; nothing where it is shorter than the mix asks for. */
export function quizMixFaults(questions: readonly Mixed[]): string[] {
  if (questions.length < shortestMixed) return [];
  return questionMix.flatMap(({ name, counts, least = 0, most = Infinity }) => {
    const count = questions.filter(counts).length;
    if (count < least) return [`${count} on ${name}, fewer than ${least}`];
    return count > most ? [`${count} on ${name}, more than ${most}`] : [];
  });
}
