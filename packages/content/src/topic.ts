import { z } from "zod";
import * as willOfVictory from "./articles/will-of-victory/topics.ts";

// The articles' folders say what their topics are and what they are called; an article with topics of its own adds them to
// each of these. Pages load this, so nothing else of a folder is imported here.

/** What a fact or a question is about. A fact can have several topics. */
export const topicSchema = z.enum(willOfVictory.topics);
export type Topic = z.infer<typeof topicSchema>;
export const topics = topicSchema.options;

/** Quizzes on topics that are too thin for one each. */
export const joinedTopics = willOfVictory.joinedTopics;
export type JoinedTopic = (typeof joinedTopics)[number];

/** The topics of each quiz that can be taken on a part of an article. */
export const topicsOf = willOfVictory.topicsOf;

/** What topics and joined topics are called, by locale. */
export const topicNames = willOfVictory.topicNames;
