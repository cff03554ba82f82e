import "server-only";
import {
  quizSchema,
  responseSchema,
  seedSchema,
  type Quiz,
  type Response as QuizResponse,
  type Seed,
  type TopicSelection,
} from "@wellread/assessment";
import { questionIdSchema, type QuestionId } from "@wellread/content";
import type { Selectable } from "kysely";
import type { AttemptsTable, ResponsesTable } from "@/server/database/schema";
import {
  assignmentIdSchema,
  studentIdSchema,
  type AssignmentId,
  type StudentId,
} from "@/server/assignments/assignment-id";
import { endedBySchema, type EndedBy } from "./ended-by";
import { attemptIdSchema, type AttemptId } from "./attempt-id";
import { readTopics } from "./topics-column";

/** An attempt as the server knows it. Option ids are the bank's own. */
export type StoredAttempt = {
  id: AttemptId;
  /** What it is about; an empty list is the whole article. */
  topics: TopicSelection;
  practiceOf: AttemptId | null;
  quiz: Quiz;
  optionSeed: Seed;
  startedAt: number;
  touchedAt: number;
  submittedAt: number | null;
  /** Null for a quiz that somebody takes alone. */
  assigned: AssignedAttempt | null;
};

/** What an attempt has that belongs to an assignment. */
export type AssignedAttempt = {
  assignment: AssignmentId;
  /** Null for a teacher's preview. */
  student: StudentId | null;
  number: number;
  deadlineAt: number | null;
  isPreview: boolean;
  lateAt: number | null;
  endedBy: EndedBy | null;
};

export type StoredResponse = {
  question: QuestionId;
  response: QuizResponse | null;
  revision: number;
  marked: boolean;
  savedAt: number;
  lockedAt: number | null;
};

const readAssigned = (row: Selectable<AttemptsTable>): AssignedAttempt | null =>
  row.assignment === null
    ? null
    : {
        assignment: assignmentIdSchema.parse(row.assignment),
        student: studentIdSchema.nullable().parse(row.student),
        number: row.number ?? 1,
        deadlineAt: row.deadline_at,
        isPreview: row.preview === 1,
        lateAt: row.late_at,
        endedBy: endedBySchema.nullable().parse(row.ended_by),
      };

export const readAttempt = (row: Selectable<AttemptsTable>): StoredAttempt => ({
  id: attemptIdSchema.parse(row.id),
  topics: readTopics(row.topic),
  practiceOf: attemptIdSchema.nullable().parse(row.practice_of),
  quiz: quizSchema.parse(JSON.parse(row.quiz)),
  optionSeed: seedSchema.parse(row.option_seed),
  startedAt: row.started_at,
  touchedAt: row.touched_at,
  submittedAt: row.submitted_at,
  assigned: readAssigned(row),
});

export const readResponse = (row: ResponsesTable): StoredResponse => ({
  question: questionIdSchema.parse(row.question),
  response: row.response === null ? null : responseSchema.parse(JSON.parse(row.response)),
  revision: row.revision,
  marked: row.marked === 1,
  savedAt: row.saved_at,
  lockedAt: row.locked_at,
});

/** A stored time as the API writes it. */
export const writeTime = (milliseconds: number): string => new Date(milliseconds).toISOString();
