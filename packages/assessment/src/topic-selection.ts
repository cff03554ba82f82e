import { topicSchema, topics, type Topic } from "@wellread/content";
import { z } from "zod";
import { quizTopics, topicsOfQuizTopic, type QuizTopic } from "./quiz-topic.ts";

/** Each topic once, in the usual order; all of them filter nothing, as none does. */
function tidy(chosen: Topic[]): Topic[] {
  const kept = topics.filter((topic) => chosen.includes(topic));
  return kept.length === topics.length ? [] : kept;
}

/** The topics that somebody chose, in the usual order; an empty list is the whole article. */
export const topicSelectionSchema = z.array(topicSchema).max(12).overwrite(tidy);
export type TopicSelection = z.infer<typeof topicSelectionSchema>;

/** The topics of a quiz topic, as a selection. */
export const selectionOf = (quizTopic: QuizTopic): TopicSelection => [...topicsOfQuizTopic[quizTopic]];

const nameOf = (selection: readonly Topic[]): string => [...selection].toSorted().join();

/** The quiz topic that is the same selection; undefined for one that has no name of its own. */
export const quizTopicOf = (selection: readonly Topic[]): QuizTopic | undefined =>
  quizTopics.find((quizTopic) => nameOf(topicsOfQuizTopic[quizTopic]) === nameOf(selection));
