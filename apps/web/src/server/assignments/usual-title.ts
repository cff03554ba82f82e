import "server-only";
import {
  quizTopicOf,
  topicSelectionSchema,
  type AssignmentSettings,
  type SettingsChange,
  type TopicSelection,
} from "@wellread/assessment";
import { nameTopics } from "@/features/shell/name-topics";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";

/** What an assignment on these topics is called where its teacher has not said. */
export const usualTitle = (topics: TopicSelection): string =>
  nameTopics(
    { topic: quizTopicOf(topics) ?? null, topics },
    (topic) => messages[defaultLocale].shell.quizTopic[topic],
    defaultLocale,
  );

/** A change of the topics takes along a title that nobody chose. */
export function withUsualTitle(settings: AssignmentSettings, wished: SettingsChange): SettingsChange {
  const topics = topicSelectionSchema.safeParse(wished.topics);
  const isChosen = wished.title !== undefined || settings.title !== usualTitle(settings.topics);
  return !topics.success || isChosen ? wished : { ...wished, title: usualTitle(topics.data) };
}
