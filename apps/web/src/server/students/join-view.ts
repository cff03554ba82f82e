import "server-only";
import { assignmentSettingsSchema } from "@wellread/assessment";
import { z } from "zod";
import { attemptIdSchema } from "@/server/attempts/attempt-id";
import { releasedWhenSchema } from "@/server/attempts/released-when";
import { assignmentIdSchema, studentIdSchema } from "@/server/assignments/assignment-id";

const moment = z.iso.datetime();

/** Why nobody new can start at the moment. */
export const refusalSchema = z.enum([
  "assignment_not_open",
  "assignment_closed",
  "assignment_full",
  "assignment_locked",
]);

/** A student as this browser knows it. */
export const knownStudentSchema = z.strictObject({
  id: studentIdSchema,
  number: z.int().min(1),
  nickname: z.string().nullable(),
  /** To go on with another device. Null on a device that came in by the code, where the student knows it. */
  personalCode: z.string().nullable(),
  /** From the first on. */
  attempts: z.array(
    z.strictObject({
      id: attemptIdSchema,
      number: z.int().min(1),
      startedAt: moment,
      submittedAt: moment.nullable(),
      deadlineAt: moment.nullable(),
    }),
  ),
  /** Null for as many as one likes. */
  attemptsLeft: z.int().min(0).nullable(),
});
export type KnownStudent = z.infer<typeof knownStudentSchema>;

const settings = assignmentSettingsSchema.shape;

/** What `/a/<code>` tells before anybody has joined. */
export const joinViewSchema = z.strictObject({
  id: assignmentIdSchema,
  code: z.string(),
  title: settings.title,
  article: settings.article,
  topics: settings.topics,
  questions: z.int().min(1),
  opensAt: moment.nullable(),
  closesAt: moment.nullable(),
  timeZone: settings.timeZone,
  timeLimitMinutes: settings.timeLimitMinutes,
  attempts: settings.attempts,
  counts: settings.counts,
  feedback: settings.feedback,
  /** When a student who starts now sees the result: `after-last-attempt` where further attempts could still earn. */
  releasedWhen: releasedWhenSchema,
  late: settings.late,
  partialCredit: settings.partialCredit,
  nameRequired: settings.nameRequired,
  /** Whether only the names on the teacher's list may join. The list itself is not told. */
  namesListed: z.boolean(),
  reading: settings.reading,
  /** For how long it is kept after closing and after the last activity. */
  keptDays: z.int(),
  refusal: refusalSchema.nullable(),
  /** The student that is at work in this browser. */
  student: knownStudentSchema.nullable(),
});
export type JoinView = z.infer<typeof joinViewSchema>;

/** A student that has just joined, or came back. */
export const joinedSchema = z.strictObject({
  student: studentIdSchema,
  attempt: attemptIdSchema,
  personalCode: z.string().nullable(),
});
export type Joined = z.infer<typeof joinedSchema>;
