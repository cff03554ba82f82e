import type { QuizTopic, TopicSelection } from "@wellread/assessment";
import type { Locale } from "@/i18n/locale";
import { nameTopics } from "./name-topics";

type Taken = { topic: QuizTopic | null; topics: TopicSelection; assignment: { title: string } | null };

/** What a quiz is called while it is taken: by the assignment's title, as on its start page, or by its topics. */
export const nameQuiz = (taken: Taken, nameOf: (topic: QuizTopic) => string, locale: Locale): string =>
  taken.assignment?.title ?? nameTopics(taken, nameOf, locale);
