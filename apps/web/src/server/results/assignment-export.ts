import "server-only";
import { assignmentSettingsSchema, quizSchema, regradeSchema, responseSchema } from "@wellread/assessment";
import { publicAskedQuestionSchema, questionIdSchema } from "@wellread/content";
import { z } from "zod";
import { assignmentIdSchema, studentIdSchema } from "@/server/assignments/assignment-id";
import { attemptIdSchema } from "@/server/attempts/attempt-id";
import { endedBySchema } from "@/server/attempts/ended-by";
import { reasonSchema, regradeIdSchema } from "./stored-regrade";

const moment = z.iso.datetime();
const when = moment.nullable();
const answer = { question: questionIdSchema, response: responseSchema.nullable(), savedAt: moment };

/**
 * All that is stored of an assignment, but for what lets somebody in (secrets, codes' hashes, browsers) and what hides
 * option ids. Ids of options are the bank's own.
 */
export const assignmentExportSchema = z.strictObject({
  exportedAt: moment,
  assignment: z.strictObject({
    id: assignmentIdSchema,
    code: z.string(),
    settings: assignmentSettingsSchema,
    quiz: quizSchema,
    createdAt: moment,
    touchedAt: moment,
    frozenAt: when,
    lockedAt: when,
  }),
  /** Every question that the assignment or an attempt asks: what the ids in quizzes, answers and corrections stand for. */
  questions: z.array(
    z.strictObject({
      /** With all of its options, whichever of them were shown. */
      question: publicAskedQuestionSchema,
      /** Before any correction: see `regrades`. */
      key: responseSchema,
    }),
  ),
  students: z.array(
    z.strictObject({
      id: studentIdSchema,
      number: z.int().min(1),
      nickname: z.string().nullable(),
      extraMinutes: z.int().min(0),
      attemptsStarted: z.int().min(0),
      joinedAt: moment,
      seenAt: moment,
    }),
  ),
  attempts: z.array(
    z.strictObject({
      id: attemptIdSchema,
      student: studentIdSchema.nullable(),
      preview: z.boolean(),
      number: z.int().min(1),
      quiz: quizSchema,
      startedAt: moment,
      touchedAt: moment,
      submittedAt: when,
      deadlineAt: when,
      lateAt: when,
      endedBy: endedBySchema.nullable(),
      responses: z.array(
        z.strictObject({
          ...answer,
          revision: z.int().min(1),
          marked: z.boolean(),
          lockedAt: when,
        }),
      ),
      /** Came after the time was over: kept, and not counted unless they took their place as it was opened again. */
      lateResponses: z.array(z.strictObject({ ...answer, restoredAt: when })),
    }),
  ),
  regrades: z.array(
    z.strictObject({
      id: regradeIdSchema,
      regrade: regradeSchema,
      reason: reasonSchema,
      createdAt: moment,
      undoneAt: when,
    }),
  ),
  audit: z.array(z.strictObject({ action: z.string(), count: z.int(), at: moment })),
});
export type AssignmentExport = z.infer<typeof assignmentExportSchema>;
