import "server-only";
import {
  assignmentSettingsSchema,
  publishQuestion,
  questionsOf,
  quizSchema,
  regradeSchema,
  responseSchema,
} from "@wellread/assessment";
import { publicAskedQuestionSchema, questionIdSchema } from "@wellread/content";
import { z } from "zod";
import { shownKey } from "@/attempt/interactions/key-rules.server";
import { fullPresentation } from "@/attempt/regraded-attempt.server";
import { type Database, getDatabase } from "@/database/database";
import { identifyPage, type OwnerOrPage } from "@/identity/identity";
import type { StoredAssignment } from "@/model/assignment";
import { findAssignment, writeAudit } from "@/model/assignment-rows";
import { readAttempt, readResponse, type StoredAttempt, writeTime, writeTimeOrNull } from "@/model/attempt";
import { findLateAnswersOfAll } from "@/model/attempt-rows";
import { loadBank } from "@/model/banks";
import {
  type AssignmentId,
  assignmentIdSchema,
  attemptIdSchema,
  endedBySchema,
  studentIdSchema,
} from "@/model/ids";
import { findRegrades, reasonSchema, regradeIdSchema } from "@/model/regrades";
import { missingStudentsSchema, viewMissing } from "@/model/student";
import { bankOptionIds } from "./question-words.server";

const moment = z.iso.datetime();
const when = moment.nullable();
const answer = { question: questionIdSchema, response: responseSchema.nullable(), savedAt: moment };

/**
 * Everything that is stored about an assignment, except what grants access (secrets, the hashes of codes, browsers) and
 * what hides option ids. The ids of options are the bank's own.
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
  /** Every question that the assignment or an attempt asks, to which the ids in quizzes, answers and regrades refer. */
  questions: z.array(
    z.strictObject({
      /** With all of its options, whichever were shown. */
      question: publicAskedQuestionSchema,
      /** Before any regrade: see `regrades`. */
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
  missing: missingStudentsSchema,
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
          /** The answer that a check found not right before a second try; null where there was none. */
          firstTry: z.strictObject({ response: responseSchema, checkedAt: moment }).nullable(),
          /** When it was submitted, if the attempt was opened again and the answer has not changed since. */
          settledAt: when,
        }),
      ),
      /** Answers that came too late: kept, but not counted unless they were restored when the attempt was reopened. */
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
      /** Whoever had submitted by then keeps the score, unless the regrade lowers scores. */
      sparesUntil: moment,
    }),
  ),
  audit: z.array(z.strictObject({ action: z.string(), count: z.int(), at: moment })),
});
export type AssignmentExport = z.infer<typeof assignmentExportSchema>;

/** The questions that were asked, by the bank's own ids, in the order of the quiz and then of the attempts. */
async function exportQuestions(
  database: Database,
  { quiz }: StoredAssignment,
  attempts: readonly Pick<StoredAttempt, "quiz">[],
): Promise<AssignmentExport["questions"]> {
  const asked = new Set(
    [quiz, ...attempts.map((attempt) => attempt.quiz)].flatMap(({ presentations }) =>
      presentations.map(({ question }) => question),
    ),
  );
  const byId = new Map(
    questionsOf(await loadBank(database, quiz.bank), quiz).map((question) => [question.id, question]),
  );
  return [...asked].flatMap((id) => {
    const question = byId.get(id);
    if (question === undefined) return [];
    const whole = fullPresentation(question);
    return [{ question: publishQuestion(question, whole, bankOptionIds), key: shownKey(question, whole) }];
  });
}

const writeAssignment = (assignment: StoredAssignment) => ({
  id: assignment.id,
  code: assignment.code,
  settings: assignment.settings,
  quiz: assignment.quiz,
  createdAt: writeTime(assignment.createdAt),
  touchedAt: writeTime(assignment.touchedAt),
  frozenAt: writeTimeOrNull(assignment.frozenAt),
  lockedAt: writeTimeOrNull(assignment.lockedAt),
});

async function writeStudents(database: Database, id: AssignmentId) {
  const rows = await database
    .selectFrom("students")
    .selectAll()
    .where("assignment", "=", id)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    nickname: row.nickname,
    extraMinutes: row.extra_minutes,
    attemptsStarted: row.attempts_started,
    joinedAt: writeTime(row.joined_at),
    seenAt: writeTime(row.seen_at),
  }));
}

async function findAnswers(database: Database, id: AssignmentId) {
  const stored = await database
    .selectFrom("responses")
    .innerJoin("attempts", "attempts.id", "responses.attempt")
    .selectAll("responses")
    .where("attempts.assignment", "=", id)
    .execute();
  return {
    stored: Map.groupBy(stored, ({ attempt }) => attempt),
    late: await findLateAnswersOfAll(database, id),
  };
}

async function writeAttempts(database: Database, id: AssignmentId) {
  const rows = await database
    .selectFrom("attempts")
    .selectAll()
    .where("assignment", "=", id)
    .orderBy("started_at")
    .execute();
  const answers = await findAnswers(database, id);
  return rows.map(readAttempt).map(({ assigned, ...attempt }) => ({
    id: attempt.id,
    student: assigned?.student ?? null,
    preview: assigned?.isPreview ?? false,
    number: assigned?.number ?? 1,
    quiz: attempt.quiz,
    startedAt: writeTime(attempt.startedAt),
    touchedAt: writeTime(attempt.touchedAt),
    submittedAt: writeTimeOrNull(attempt.submittedAt),
    deadlineAt: writeTimeOrNull(assigned?.deadlineAt ?? null),
    lateAt: writeTimeOrNull(assigned?.lateAt ?? null),
    endedBy: assigned?.endedBy ?? null,
    responses: (answers.stored.get(attempt.id) ?? []).map(readResponse).map((one) => ({
      question: one.question,
      response: one.response,
      revision: one.revision,
      marked: one.marked,
      savedAt: writeTime(one.savedAt),
      lockedAt: writeTimeOrNull(one.lockedAt),
      firstTry: one.firstTry && { ...one.firstTry, checkedAt: writeTime(one.firstTry.checkedAt) },
      settledAt: writeTimeOrNull(one.settledAt),
    })),
    lateResponses: (answers.late.get(attempt.id) ?? []).map((one) => ({
      question: one.question,
      response: one.response,
      savedAt: writeTime(one.savedAt),
      restoredAt: writeTimeOrNull(one.restoredAt),
    })),
  }));
}

async function writeAuditLog(database: Database, id: AssignmentId) {
  const rows = await database
    .selectFrom("audit")
    .selectAll()
    .where("assignment", "=", id)
    .orderBy("at")
    .execute();
  return rows.map(({ action, count, at }) => ({ action, count, at: writeTime(at) }));
}

/** Everything that is stored about an assignment, for anyone who manages it; null for anyone else. */
export async function exportAssignment(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentExport | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return null;
  const { assignment } = held;
  const now = Date.now();
  await writeAudit(database, assignment.id, "exported", now);
  const regrades = await findRegrades(database, assignment.id);
  const attempts = await writeAttempts(database, assignment.id);
  const students = await writeStudents(database, assignment.id);
  return assignmentExportSchema.parse({
    exportedAt: writeTime(now),
    assignment: writeAssignment(assignment),
    questions: await exportQuestions(database, assignment, attempts),
    students,
    missing: viewMissing(assignment.settings, students),
    attempts,
    regrades: regrades.map(({ createdAt, undoneAt, sparesUntil, ...rest }) => ({
      ...rest,
      sparesUntil: writeTime(sparesUntil),
      createdAt: writeTime(createdAt),
      undoneAt: writeTimeOrNull(undoneAt),
    })),
    audit: await writeAuditLog(database, assignment.id),
  });
}
