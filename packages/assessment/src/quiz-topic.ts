import { topicSchema, type Topic } from "@wellread/content";
import { z } from "zod";

/** What a person can take a quiz about: the whole article, one topic, or two thin topics together. */
export const quizTopicSchema = z.enum(["all", ...topicSchema.options, "time-and-place", "aims-and-outcomes"]);
export type QuizTopic = z.infer<typeof quizTopicSchema>;
export const quizTopics = quizTopicSchema.options;

/** The topics of each quiz topic; none filters nothing. */
export const topicsOfQuizTopic = {
  all: [],
  units: ["units"],
  phases: ["phases"],
  goals: ["goals"],
  people: ["people"],
  places: ["places"],
  outcomes: ["outcomes"],
  "time-and-place": ["phases", "places"],
  "aims-and-outcomes": ["goals", "outcomes"],
} as const satisfies Record<QuizTopic, readonly Topic[]>;
