import type { QuizTopic } from "@wellread/assessment";
import { wordsOf } from "./words/index.ts";

/** What a quiz is called after. */
export interface TitledQuiz {
  /** Left out where the quiz is every question there is. */
  readonly topic?: QuizTopic | undefined;
  /** The article's name in that locale. */
  readonly article: string;
  readonly locale: string;
}

/** What a quiz is called in its files: what it is about, and the article, as paragraphs (¶) mean nothing without it. */
export function quizTitle({ topic, article, locale }: TitledQuiz): string {
  const { quizTopic, allQuestions } = wordsOf(locale).labels;
  return `${topic === undefined ? allQuestions : quizTopic[topic]}: ${article}`;
}

/** Platforms cut titles at 255 characters, some in the middle of one. */
const longest = 100;

/** The start of a text, to be known by in a list. */
export function shortenTitle(text: string): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}

/** Something that is known by a name in a list, once it has one. */
export interface Nameless<Unit> {
  /** What it asks. */
  readonly stem: string;
  readonly withName: (name: string) => Unit;
}

/** Names each by the start of what it asks, in one line, with a number from the second on that begins alike. */
export function nameEach<Unit>(units: readonly Nameless<Unit>[]): Unit[] {
  const taken = new Map<string, number>();
  return units.map(({ stem, withName }) => {
    const name = shortenTitle(stem.replaceAll(/\s+/g, " ").trim());
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return withName(times === 1 ? name : `${name} (${times})`);
  });
}

/** The name of Moodle's category for a quiz: a slash in it would make one within another, unless it is doubled. */
export function categoryName(title: string): string {
  return title.replaceAll(/\s+/g, " ").trim().replaceAll(/\/+/g, "//");
}
