import "server-only";
import { makeOptionIds, type Response as QuizResponse, type Result } from "@wellread/assessment";
import type { Feedback } from "@wellread/content";
import { conceal } from "@/attempt/load.server";
import { withKeyShown } from "@/attempt/regraded-attempt.server";
import { type KeyedResult, viewQuestionResult } from "@/attempt/question-result.server";
import { identifyPage, type OwnerOrPage } from "@/identity/identity";
import type { Role } from "@/model/assignment";
import { writeTime } from "@/model/attempt";
import type { Asked, ShownQuestion } from "@/model/attempt-rows";
import { attemptIdSchema } from "@/model/ids";
import { viewReasons } from "./question-words.server";
import {
  type ClassRecord,
  type ClassStudent,
  countedAttempt,
  loadClass,
  questionsInForce,
  scoreClass,
  type ScoredAttempt,
  type SubmittedAttempt,
} from "./record.server";

/** A student, and the attempt of theirs that counts. */
type Neighbour = Pick<ClassStudent, "number" | "nickname"> & { attempt: string };

/** The students before and after a student, in the order of the table; null at its ends. */
function findNeighbours(
  { assignment, students }: ClassRecord,
  scored: readonly ScoredAttempt[],
  student: ClassStudent,
): { previous: Neighbour | null; next: Neighbour | null } {
  const inOrder = scored.toSorted(
    (left, right) => left.attempt.assigned.number - right.attempt.assigned.number,
  );
  const byStudent = Map.groupBy(inOrder, ({ attempt }) => attempt.student);
  const row = students.flatMap(({ id, number, nickname }): Neighbour[] => {
    const counted = countedAttempt(assignment.settings.counts, byStudent.get(id) ?? []);
    return counted === undefined ? [] : [{ number, nickname, attempt: counted.attempt.id }];
  });
  return {
    previous: row.findLast(({ number }) => number < student.number) ?? null,
    next: row.find(({ number }) => number > student.number) ?? null,
  };
}

/** One answer of a student: the question, the answer, the right answer, and why. */
export type StudentAnswer = KeyedResult & {
  number: number;
  /** As it was when it was submitted. */
  uncorrected: number;
  dropped: boolean;
  /** What the article says about the answer and about the right one, each text once. */
  why: Feedback[];
  /** The answer to it that came too late. */
  late: { response: QuizResponse; at: string; restoredAt: string | null } | null;
};

/** What one student answered in one attempt. */
export type StudentAnswers = {
  student: ClassStudent;
  attempt: Pick<SubmittedAttempt, "id" | "submittedAt">;
  number: number;
  result: Result;
  answers: StudentAnswer[];
  /** The submitted attempts of this student, by number. */
  attempts: { id: string; number: number }[];
  /** The students before and after this one in the table, among those with an attempt that counts. */
  beside: { previous: Neighbour | null; next: Neighbour | null };
  role: Role;
  article: string;
};

function viewLate(
  attempt: SubmittedAttempt,
  { question }: ShownQuestion,
  asked: Asked,
): StudentAnswer["late"] {
  const late = attempt.late.get(question.id);
  if (late === undefined || late.response === null) return null;
  const { response, savedAt, restoredAt } = late;
  return {
    response: conceal(question, response, asked),
    at: writeTime(savedAt),
    restoredAt: restoredAt === null ? null : writeTime(restoredAt),
  };
}

function viewAnswers(record: ClassRecord, { attempt, result, uncorrected }: ScoredAttempt): StudentAnswer[] {
  const byId = questionsInForce(record);
  const questions = new Map(
    attempt.quiz.presentations.flatMap((presentation) => {
      const question = byId.get(presentation.question);
      return question === undefined ? [] : [[question.id, withKeyShown({ question, presentation })] as const];
    }),
  );
  const presentations = [...questions.values()].map(({ presentation }) => presentation);
  const asked = { questions, optionIds: makeOptionIds(presentations, attempt.optionSeed) };
  const after = new Map(result.questions.map((one) => [one.question, one]));
  return uncorrected.questions.flatMap((before, at) => {
    const one = questions.get(before.question);
    if (one === undefined) return [];
    const now = after.get(before.question);
    const response = attempt.responses[before.question];
    const first = attempt.firstTries[before.question];
    return [
      {
        ...viewQuestionResult(one, now ?? before, { response, first }, asked),
        number: at + 1,
        uncorrected: before.score.points,
        dropped: now === undefined,
        why: viewReasons(one, response),
        late: viewLate(attempt, one, asked),
      },
    ];
  });
}

/**
 * The answers of one submitted attempt, for anyone who may see the results; null whether it does not exist or belongs
 * to somebody else.
 */
export async function loadStudentAnswers(
  id: string,
  attemptId: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<StudentAnswers | null> {
  if (!attemptIdSchema.safeParse(attemptId).success) return null;
  const opened = await loadClass(id, "results", owner);
  if (opened === null) return null;
  const { record, role } = opened;
  const all = scoreClass(record);
  const scored = all.find(({ attempt }) => attempt.id === attemptId);
  const student = record.students.find((one) => one.id === scored?.attempt.student);
  if (scored === undefined || student === undefined) return null;
  const own = record.attempts.filter((one) => one.student === student.id);
  return {
    student,
    attempt: scored.attempt,
    number: scored.attempt.assigned.number,
    result: scored.result,
    answers: viewAnswers(record, scored),
    attempts: own.map((one) => ({ id: one.id, number: one.assigned.number })),
    beside: findNeighbours(record, all, student),
    role,
    article: record.assignment.settings.article,
  };
}
