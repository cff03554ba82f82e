import "server-only";
import { z } from "zod";
import { attemptIdSchema } from "@/server/attempts/attempt-id";
import { endedBySchema } from "@/server/attempts/ended-by";
import { assignmentIdSchema, studentIdSchema } from "./assignment-id";
import { assignmentStateSchema } from "./assignment-view";

const moment = z.iso.datetime();

/** Where one student stands with one question. It says nothing of right or wrong. */
export const cellSchema = z.enum(["empty", "answered", "marked"]);

export const studentProgressSchema = z.strictObject({
  id: studentIdSchema,
  /** In the order of joining, from 1: the name of who has none. */
  number: z.int().min(1),
  nickname: z.string().nullable(),
  joinedAt: moment,
  seenAt: moment,
  extraMinutes: z.int().min(0),
  attemptsStarted: z.int().min(0),
  /** The latest attempt; null if it was deleted. */
  attempt: z
    .strictObject({
      id: attemptIdSchema,
      number: z.int().min(1),
      startedAt: moment,
      submittedAt: moment.nullable(),
      deadlineAt: moment.nullable(),
      lateAt: moment.nullable(),
      endedBy: endedBySchema.nullable(),
      answered: z.int().min(0),
      /** One a question, in the order in which they are asked. */
      cells: z.array(cellSchema),
    })
    .nullable(),
});
export type StudentProgress = z.infer<typeof studentProgressSchema>;

/** How far the class is. */
export const progressViewSchema = z.strictObject({
  assignment: assignmentIdSchema,
  state: assignmentStateSchema,
  /** The server's clock. */
  at: moment,
  questions: z.int().min(1),
  /** In the order of joining. */
  students: z.array(studentProgressSchema),
});
export type ProgressView = z.infer<typeof progressViewSchema>;
