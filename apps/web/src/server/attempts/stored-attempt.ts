import "server-only";
import {
  quizSchema,
  quizTopicSchema,
  responseSchema,
  seedSchema,
  type Quiz,
  type QuizTopic,
  type Response as QuizResponse,
  type Seed,
} from "@wellread/assessment";
import { questionIdSchema, type QuestionId } from "@wellread/content";
import type { AttemptsTable, ResponsesTable } from "@/server/database/schema";
import { attemptIdSchema, type AttemptId } from "./attempt-id";

/** An attempt as the server knows it. Option ids are the bank's own. */
export type StoredAttempt = {
  id: AttemptId;
  topic: QuizTopic;
  practiceOf: AttemptId | null;
  quiz: Quiz;
  optionSeed: Seed;
  startedAt: number;
  touchedAt: number;
  submittedAt: number | null;
};

export type StoredResponse = {
  question: QuestionId;
  response: QuizResponse | null;
  revision: number;
  marked: boolean;
  savedAt: number;
};

export const readAttempt = (row: AttemptsTable): StoredAttempt => ({
  id: attemptIdSchema.parse(row.id),
  topic: quizTopicSchema.parse(row.topic),
  practiceOf: attemptIdSchema.nullable().parse(row.practice_of),
  quiz: quizSchema.parse(JSON.parse(row.quiz)),
  optionSeed: seedSchema.parse(row.option_seed),
  startedAt: row.started_at,
  touchedAt: row.touched_at,
  submittedAt: row.submitted_at,
});

export const readResponse = (row: ResponsesTable): StoredResponse => ({
  question: questionIdSchema.parse(row.question),
  response: row.response === null ? null : responseSchema.parse(JSON.parse(row.response)),
  revision: row.revision,
  marked: row.marked === 1,
  savedAt: row.saved_at,
});

/** A stored time as the API writes it. */
export const writeTime = (milliseconds: number): string => new Date(milliseconds).toISOString();
