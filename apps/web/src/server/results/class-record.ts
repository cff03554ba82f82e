import "server-only";
import { questionsOf, type Response as QuizResponse, type Scoring } from "@wellread/assessment";
import type { AskedQuestion, QuestionId } from "@wellread/content";
import { studentIdSchema, type StudentId } from "@/server/assignments/assignment-id";
import { closeOverdue } from "@/server/assignments/close-overdue";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import { findLateAnswersOfAll, type LateAnswer } from "@/server/attempts/late-answers";
import { readAttempt, readResponse, type StoredAttempt } from "@/server/attempts/stored-attempt";
import { loadBank } from "@/server/banks/load-bank";
import type { Database } from "@/server/database/database";
import { findRegrades } from "./find-regrades";
import type { StoredRegrade } from "./stored-regrade";

export type ClassStudent = {
  id: StudentId;
  /** In the order of joining: the name of who has none. */
  number: number;
  nickname: string | null;
};

/** A submitted attempt with its answers, in the bank's own ids. */
export type SubmittedAttempt = Omit<StoredAttempt, "submittedAt" | "assigned"> & {
  submittedAt: number;
  student: StudentId;
  assigned: NonNullable<StoredAttempt["assigned"]>;
  responses: Record<QuestionId, QuizResponse>;
  /** What came after its time was over, by question. */
  late: ReadonlyMap<QuestionId, LateAnswer>;
};

/** Everything that the results of a class are reckoned from. Previews by the teacher are not in it. */
export type ClassRecord = {
  assignment: StoredAssignment;
  /** Everything that its quizzes can ask: the bank's questions, and the teacher's own. */
  questions: readonly AskedQuestion[];
  scoring: Scoring;
  /** In the order of joining. */
  students: ClassStudent[];
  /** Submitted ones, in the order of starting. */
  attempts: SubmittedAttempt[];
  /** Who has an attempt under way. */
  atWork: Set<StudentId>;
  /** Who deleted the first attempt: one joins by starting it. */
  firstDeleted: Set<StudentId>;
  regrades: StoredRegrade[];
};

async function findStudents(database: Database, assignment: string): Promise<ClassStudent[]> {
  const rows = await database
    .selectFrom("students")
    .select(["id", "number", "nickname"])
    .where("assignment", "=", assignment)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({ ...row, id: studentIdSchema.parse(row.id) }));
}

async function findAnswers(database: Database, assignment: string) {
  const rows = await database
    .selectFrom("responses")
    .innerJoin("attempts", "attempts.id", "responses.attempt")
    .selectAll("responses")
    .where("attempts.assignment", "=", assignment)
    .where("attempts.preview", "=", 0)
    .execute();
  return Map.groupBy(rows, ({ attempt }) => attempt);
}

async function findAttempts(database: Database, assignment: string): Promise<StoredAttempt[]> {
  const rows = await database
    .selectFrom("attempts")
    .selectAll()
    .where("assignment", "=", assignment)
    .where("preview", "=", 0)
    .where("student", "is not", null)
    .orderBy("started_at")
    .orderBy("id")
    .execute();
  return rows.map(readAttempt);
}

type Answers = Awaited<ReturnType<typeof findAnswers>>;

function joinAnswers(
  attempts: StoredAttempt[],
  answers: Answers,
  late: Map<string, LateAnswer[]>,
): SubmittedAttempt[] {
  return attempts.flatMap((attempt): SubmittedAttempt[] => {
    const { submittedAt, assigned } = attempt;
    if (submittedAt === null || assigned === null || assigned.student === null) return [];
    const given = (answers.get(attempt.id) ?? []).map(readResponse);
    const responses = Object.fromEntries(
      given.flatMap(({ question, response }) => (response === null ? [] : [[question, response]])),
    );
    const tooLate = new Map((late.get(attempt.id) ?? []).map((one) => [one.question, one]));
    return [{ ...attempt, submittedAt, assigned, student: assigned.student, responses, late: tooLate }];
  });
}

/** Reads a class, after ending the attempts whose time is over. */
export async function readClass(
  database: Database,
  assignment: StoredAssignment,
  now: number,
): Promise<ClassRecord> {
  await closeOverdue(database, { assignment: assignment.id }, now);
  // One after the other: within a transaction there is one connection.
  const students = await findStudents(database, assignment.id);
  const attempts = await findAttempts(database, assignment.id);
  const answers = await findAnswers(database, assignment.id);
  const late = await findLateAnswersOfAll(database, assignment.id);
  const open = attempts.filter(({ submittedAt }) => submittedAt === null);
  const first = attempts.filter(({ assigned }) => assigned?.number === 1);
  const withFirst = new Set(first.map(({ assigned }) => assigned?.student));
  return {
    assignment,
    questions: questionsOf(await loadBank(database, assignment.quiz.bank), assignment.quiz),
    scoring: { partialCredit: assignment.settings.partialCredit },
    students,
    attempts: joinAnswers(attempts, answers, late),
    firstDeleted: new Set(students.flatMap(({ id }) => (withFirst.has(id) ? [] : [id]))),
    atWork: new Set(open.flatMap(({ assigned }) => assigned?.student ?? [])),
    regrades: await findRegrades(database, assignment.id),
  };
}
