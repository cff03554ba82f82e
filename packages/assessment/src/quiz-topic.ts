import { joinedTopics, topicSchema, topicsOf, type Topic } from "@wellread/content";
import { z } from "zod";

/** What a person can take a quiz about: the whole article, one topic, or two thin topics together. */
export const quizTopicSchema = z.enum(["all", ...topicSchema.options, ...joinedTopics]);
export type QuizTopic = z.infer<typeof quizTopicSchema>;
export const quizTopics = quizTopicSchema.options;

/** The topics of each quiz topic; none filters nothing. */
export const topicsOfQuizTopic = { all: [], ...topicsOf } as const satisfies Record<
  QuizTopic,
  readonly Topic[]
>;
