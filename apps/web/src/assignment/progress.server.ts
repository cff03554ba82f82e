import "server-only";
import type { Selectable } from "kysely";
import { z } from "zod";
import { type Database, getDatabase } from "@/database/database";
import type { AttemptsTable, StudentsTable } from "@/database/schema";
import { identifyPage, type OwnerOrPage } from "@/identity/identity";
import { assignmentState, assignmentStateSchema } from "@/model/assignment";
import { findAssignment } from "@/model/assignment-rows";
import { writeTime, writeTimeOrNull } from "@/model/attempt";
import { endOverdueAttempts } from "@/model/deadlines";
import { assignmentIdSchema, attemptIdSchema, endedBySchema, studentIdSchema } from "@/model/ids";
import { listRemovals, removalSchema } from "@/model/removals";
import { storedQuizzes } from "@/model/stored-json";
import { missingStudentsSchema, viewMissing } from "@/model/student";

const moment = z.iso.datetime();

/** The state of one question for one student. It says nothing about right or wrong. */
const cellSchema = z.enum(["empty", "answered", "marked"]);

export const studentProgressSchema = z.strictObject({
  id: studentIdSchema,
  /** In the order of joining, from 1: it names a student without a nickname. */
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
      /** One for each question, in the order in which they are asked. */
      cells: z.array(cellSchema),
    })
    .nullable(),
});
export type StudentProgress = z.infer<typeof studentProgressSchema>;

/** How far the class has got. */
export const progressViewSchema = z.strictObject({
  assignment: assignmentIdSchema,
  state: assignmentStateSchema,
  /** The server's clock. */
  at: moment,
  questions: z.int().min(1),
  /** In the order of joining. */
  students: z.array(studentProgressSchema),
  missing: missingStudentsSchema,
  /** Students who were removed and can be brought back, the last removal first. */
  removals: z.array(removalSchema),
});
export type ProgressView = z.infer<typeof progressViewSchema>;

type Cell = z.infer<typeof cellSchema>;
type AttemptRow = Selectable<AttemptsTable>;

function viewLatest(attempt: AttemptRow, cells: ReadonlyMap<string, Cell>): StudentProgress["attempt"] {
  const { presentations } = storedQuizzes().read(attempt.quiz);
  const row = presentations.map(({ question }) => cells.get(question) ?? "empty");
  return {
    id: attemptIdSchema.parse(attempt.id),
    number: attempt.number ?? 1,
    startedAt: writeTime(attempt.started_at),
    submittedAt: writeTimeOrNull(attempt.submitted_at),
    deadlineAt: writeTimeOrNull(attempt.deadline_at),
    lateAt: writeTimeOrNull(attempt.late_at),
    endedBy: endedBySchema.nullable().parse(attempt.ended_by),
    answered: row.filter((cell) => cell !== "empty").length,
    cells: row,
  };
}

/** The progress of one student: in the latest attempt, question by question. */
const viewStudentProgress = (
  student: Selectable<StudentsTable>,
  attempt: AttemptRow | undefined,
  cells: ReadonlyMap<string, Cell>,
): StudentProgress => ({
  id: studentIdSchema.parse(student.id),
  number: student.number,
  nickname: student.nickname,
  joinedAt: writeTime(student.joined_at),
  seenAt: writeTime(Math.max(student.seen_at, attempt?.touched_at ?? 0)),
  extraMinutes: student.extra_minutes,
  attemptsStarted: student.attempts_started,
  attempt: attempt === undefined ? null : viewLatest(attempt, cells),
});

/** The attempts of an assignment's students, the latest of each last. */
const findAttempts = (database: Database, assignment: string) =>
  database
    .selectFrom("attempts")
    .selectAll()
    .where("assignment", "=", assignment)
    .where("student", "is not", null)
    .orderBy("number")
    .orderBy("started_at")
    .execute();

/** The state of each answer, by attempt and question, but not its content. */
async function findCells(database: Database, assignment: string) {
  const rows = await database
    .selectFrom("responses")
    .innerJoin("attempts", "attempts.id", "responses.attempt")
    .select(({ eb }) => [
      "responses.attempt",
      "responses.question",
      "responses.marked",
      eb("responses.response", "is not", null).as("answered"),
    ])
    .where("attempts.assignment", "=", assignment)
    .where("attempts.student", "is not", null)
    .execute();
  const cells = new Map<string, Map<string, "answered" | "marked">>();
  for (const { attempt, question, marked, answered } of rows) {
    const ofAttempt = cells.get(attempt) ?? new Map<string, "answered" | "marked">();
    cells.set(attempt, ofAttempt);
    if (answered) ofAttempt.set(question, marked === 1 ? "marked" : "answered");
  }
  return cells;
}

/**
 * How far the class has got, for anyone who manages the assignment; null for anyone else.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadProgress(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<ProgressView | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return null;
  const { assignment } = held;
  const now = Date.now();
  await endOverdueAttempts(database, { assignment: assignment.id }, now);
  const [students, attempts, cells, removals] = await Promise.all([
    database
      .selectFrom("students")
      .selectAll()
      .where("assignment", "=", assignment.id)
      .orderBy("number")
      .execute(),
    findAttempts(database, assignment.id),
    findCells(database, assignment.id),
    listRemovals(database, assignment.id, now),
  ]);
  const latest = new Map(attempts.map((attempt) => [attempt.student, attempt]));
  return progressViewSchema.parse({
    assignment: assignment.id,
    state: assignmentState(assignment.settings, assignment.lockedAt, now),
    at: writeTime(now),
    questions: assignment.quiz.presentations.length,
    students: students.map((student) => {
      const attempt = latest.get(student.id);
      return viewStudentProgress(student, attempt, cells.get(attempt?.id ?? "") ?? new Map());
    }),
    missing: viewMissing(assignment.settings, students),
    removals,
  });
}
