import "server-only";
import {
  quizTopicOf,
  quizTopicSchema,
  selectionOf,
  topicSelectionSchema,
  type TopicSelection,
} from "@wellread/assessment";

/** How a row tells what an attempt is about: a quiz topic, or several topics with commas. */
export const writeTopics = (topics: TopicSelection): string => quizTopicOf(topics) ?? topics.join(",");

export function readTopics(column: string): TopicSelection {
  const named = quizTopicSchema.safeParse(column);
  return named.success ? selectionOf(named.data) : topicSelectionSchema.parse(column.split(","));
}
