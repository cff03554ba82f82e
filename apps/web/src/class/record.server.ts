import "server-only";
import {
  computeRegradedResult,
  computeUncorrectedResult,
  type Counts,
  firstAttempts,
  type Presentation,
  questionsOf,
  regradeQuestion,
  type Result,
  type Scoring,
} from "@wellread/assessment";
import type { AskedQuestion, QuestionId } from "@wellread/content";
import { type Database, getDatabase } from "@/database/database";
import type { OwnerOrPage } from "@/identity/identity";
import type { Role, StoredAssignment } from "@/model/assignment";
import { findAssignment } from "@/model/assignment-rows";
import {
  type GivenAnswers,
  givenAnswers,
  readAttempt,
  readResponse,
  settledTimes,
  type StoredAttempt,
} from "@/model/attempt";
import { findLateAnswersOfAll, type LateAnswer } from "@/model/attempt-rows";
import { loadBank } from "@/model/banks";
import { endOverdueAttempts } from "@/model/deadlines";
import { type StudentId, studentIdSchema } from "@/model/ids";
import { findRegrades, inForce, type StoredRegrade } from "@/model/regrades";

export type ClassStudent = {
  id: StudentId;
  /** In the order of joining: it names a student without a nickname. */
  number: number;
  nickname: string | null;
};

/** A submitted attempt with its answers, in the bank's own ids. */
export type SubmittedAttempt = Omit<StoredAttempt, "submittedAt" | "assigned"> & {
  submittedAt: number;
  student: StudentId;
  assigned: NonNullable<StoredAttempt["assigned"]>;
  responses: GivenAnswers["responses"];
  /** What was answered before a second try, by question. */
  firstTries: GivenAnswers["firstTries"];
  /** When each question was given in for good. */
  settledAt: Record<QuestionId, number>;
  /** The answers that came too late, by question. */
  late: ReadonlyMap<QuestionId, LateAnswer>;
};

/** Everything that the results of a class are computed from. Previews by the teacher are not in it. */
export type ClassRecord = {
  assignment: StoredAssignment;
  /** Every question that its quizzes can ask: the bank's, and the teacher's own. */
  questions: readonly AskedQuestion[];
  scoring: Scoring;
  /** In the order of joining. */
  students: ClassStudent[];
  /** The submitted attempts, in the order in which they were started. */
  attempts: SubmittedAttempt[];
  /** The students who have an attempt under way. */
  atWork: Set<StudentId>;
  /** The students who deleted the first attempt, which every student starts on joining. */
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
    const tooLate = new Map((late.get(attempt.id) ?? []).map((one) => [one.question, one]));
    const settledAt = settledTimes(attempt, given);
    const { student } = assigned;
    return [{ ...attempt, submittedAt, assigned, student, ...givenAnswers(given), settledAt, late: tooLate }];
  });
}

/** Reads a class, after ending the attempts whose time is over. */
export async function readClass(
  database: Database,
  assignment: StoredAssignment,
  now: number,
): Promise<ClassRecord> {
  await endOverdueAttempts(database, { assignment: assignment.id }, now);
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

/** A submitted attempt with its result, as it stands and as it was when it was submitted. */
export type ScoredAttempt = { attempt: SubmittedAttempt; result: Result; uncorrected: Result };

/** Scores every attempt again from what is stored, as nothing derived is stored. */
export function scoreClass({ attempts, questions, regrades, scoring }: ClassRecord): ScoredAttempt[] {
  const applied = inForce(regrades);
  return attempts.map((attempt) => ({
    attempt,
    result: computeRegradedResult(attempt, questions, applied, scoring),
    uncorrected: computeUncorrectedResult(attempt, questions, applied, scoring),
  }));
}

type Scored = Pick<ScoredAttempt, "result"> & { attempt: { assigned: { number: number } } };

const shareOf = ({ result }: Scored): number => (result.outOf === 0 ? 0 : result.points / result.outOf);

const choosers: { [Rule in Counts]: <One extends Scored>(attempts: readonly One[]) => One | undefined } = {
  first: (attempts) => firstAttempts(attempts, ({ attempt }) => attempt.assigned.number)[0],
  last: (attempts) => attempts.at(-1),
  best: (attempts) =>
    // Of equal ones, the earlier.
    attempts.toSorted((left, right) => shareOf(right) - shareOf(left))[0],
};

/**
 * The one of a student's submitted attempts, given in their order, that counts by the rule. "First" is attempt number 1
 * and no other: numbers are never reused, so a student who deletes it, or whose first attempt is reopened, has none
 * that counts. If the next one counted, a student could look at the questions, delete the attempt, and start again.
 */
export const countedAttempt = <One extends Scored>(rule: Counts, attempts: readonly One[]): One | undefined =>
  choosers[rule](attempts);

/** A class, and what the caller may do with it. */
type LoadedClass = { database: Database; record: ClassRecord; role: Role; now: number };

/**
 * Reads the class of an assignment that the caller holds in a role; null whether it does not exist or belongs to
 * somebody else.
 */
export async function loadClass(id: string, role: Role, owner: OwnerOrPage): Promise<LoadedClass | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, role);
  if (held === null) return null;
  const now = Date.now();
  return { database, record: await readClass(database, held.assignment, now), role: held.role, now };
}

/** A question as one quiz asks it: the place in it, from 1, and how it is shown. */
type Asking = { number: number; presentation: Presentation; isTeachers: boolean };

const askings = new WeakMap<ClassRecord, Map<QuestionId, Asking[]>>();

/** Every way in which a question is asked: in the teacher's quiz first, then in those of the attempts. Gathered once for a class. */
export function askingsOf(record: ClassRecord, question: QuestionId): readonly Asking[] {
  let known = askings.get(record);
  if (known === undefined) {
    known = new Map<QuestionId, Asking[]>();
    for (const { quiz } of [record.assignment, ...record.attempts]) {
      for (const [at, presentation] of quiz.presentations.entries()) {
        const asked = known.get(presentation.question) ?? [];
        known.set(presentation.question, asked);
        asked.push({ number: at + 1, presentation, isTeachers: quiz === record.assignment.quiz });
      }
    }
    askings.set(record, known);
  }
  return known.get(question) ?? [];
}

/** The place of a question in the quiz, from 1: in the teacher's, or in that of a student who has this variant. */
export const questionNumber = (record: ClassRecord, question: QuestionId): number | null =>
  askingsOf(record, question)[0]?.number ?? null;

/** The questions of the bank with the keys that they are scored by now. */
export function questionsInForce({ questions, regrades }: ClassRecord): Map<QuestionId, AskedQuestion> {
  const applied = inForce(regrades);
  return new Map(questions.map((question) => [question.id, regradeQuestion(question, applied)]));
}
