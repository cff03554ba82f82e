import "server-only";
import { quizTopicOf, quizTopicSchema, topicSelectionSchema } from "@wellread/assessment";
import { articleIdSchema, bankVersionSchema } from "@wellread/content";
import { z } from "zod";
import { attemptIdSchema } from "./attempt-id";
import { writeTime, type StoredAttempt } from "./stored-attempt";

/** What an attempt is, before and after its submission. */
export const attemptHeadSchema = z.strictObject({
  id: attemptIdSchema,
  article: articleIdSchema,
  /** Null for a selection of topics that has no name of its own: see `topics`. */
  topic: quizTopicSchema.nullable(),
  /** What it is about; an empty list is the whole article. */
  topics: topicSelectionSchema,
  /** The version of the bank the attempt was started with, and keeps. */
  bank: bankVersionSchema,
  /** The attempt whose missed questions this one practises. */
  practiceOf: attemptIdSchema.nullable(),
  startedAt: z.iso.datetime(),
});
export type AttemptHead = z.infer<typeof attemptHeadSchema>;

export const viewHead = ({ id, quiz, topics, practiceOf, startedAt }: StoredAttempt): AttemptHead => ({
  id,
  article: quiz.article,
  topic: quizTopicOf(topics) ?? null,
  topics,
  bank: quiz.bank,
  practiceOf,
  startedAt: writeTime(startedAt),
});
