import type { QuizTopic } from "@wellread/assessment";
import { labelsOf } from "./labels.ts";

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
  const { quizTopic, allQuestions } = labelsOf(locale);
  return `${topic === undefined ? allQuestions : quizTopic[topic]}: ${article}`;
}
