import type { QuizTopic, TopicSelection } from "@wellread/assessment";
import { formatLocale } from "@/i18n/locale";
import type { Locale } from "@/i18n/messages";

type About = { topic: QuizTopic | null; topics: TopicSelection };

/** What a quiz is about, in words: the name of its quiz topic, or its topics as a list. */
export const nameTopics = (
  { topic, topics }: About,
  nameOf: (topic: QuizTopic) => string,
  locale: Locale,
): string =>
  topic === null
    ? new Intl.ListFormat(formatLocale(locale)).format(topics.map((each) => nameOf(each)))
    : nameOf(topic);

type Taken = { topic: QuizTopic | null; topics: TopicSelection; assignment: { title: string } | null };

/** The name of a quiz while it is taken: the assignment's title, as on its start page, or its topics. */
export const nameQuiz = (taken: Taken, nameOf: (topic: QuizTopic) => string, locale: Locale): string =>
  taken.assignment?.title ?? nameTopics(taken, nameOf, locale);
