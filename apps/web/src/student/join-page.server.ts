import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import { cache } from "react";
import { completeness } from "@/attempt/interactions/form-rules";
import { questionPath } from "@/attempt/destination";
import { loadAttempt } from "@/attempt/load.server";
import { type Database, getDatabase } from "@/database/database";
import { ownerOf, readPageAddress, readPageSecret, type Secret } from "@/identity/identity";
import {
  type AssignmentOutcome,
  attemptsLeft,
  requiresName,
  type StoredAssignment,
} from "@/model/assignment";
import { countStudents, findByCode } from "@/model/assignment-rows";
import { writeTime, writeTimeOrNull } from "@/model/attempt";
import { endOverdueAttempts } from "@/model/deadlines";
import { attemptIdSchema, studentIdSchema } from "@/model/ids";
import { releasedWhen } from "@/model/release";
import { retentionDays } from "@/model/retention";
import {
  findStudent,
  joinRefusal,
  type JoinView,
  joinViewSchema,
  knownCode,
  type KnownStudentView,
  type StoredStudent,
} from "@/model/student";
import { lookUpCode } from "./join.server";
import { suggestListed } from "./names.server";

/** The student at work in a browser, as the start page shows the student. */
async function viewKnownStudent(
  database: Database,
  { settings }: StoredAssignment,
  student: StoredStudent,
  secret: Secret,
): Promise<KnownStudentView> {
  const attempts = await database
    .selectFrom("attempts")
    .select(["id", "number", "started_at", "submitted_at", "deadline_at"])
    .where("student", "=", student.id)
    .orderBy("number")
    .execute();
  return {
    id: studentIdSchema.parse(student.id),
    number: student.number,
    nickname: student.nickname,
    personalCode: knownCode(secret, student),
    attempts: attempts.map((attempt) => ({
      id: attemptIdSchema.parse(attempt.id),
      number: attempt.number ?? 1,
      startedAt: writeTime(attempt.started_at),
      submittedAt: writeTimeOrNull(attempt.submitted_at),
      deadlineAt: writeTimeOrNull(attempt.deadline_at),
    })),
    attemptsLeft: attemptsLeft(settings, student.attempts_started),
  };
}

/** The settings that anyone with the code may know, without the list of names. */
const publicSettings = ({ allowedNames, opensAt, closesAt, ...settings }: AssignmentSettings) => ({
  title: settings.title,
  article: settings.article,
  topics: settings.topics,
  opensAt: writeTimeOrNull(opensAt),
  closesAt: writeTimeOrNull(closesAt),
  timeZone: settings.timeZone,
  timeLimitMinutes: settings.timeLimitMinutes,
  attempts: settings.attempts,
  counts: settings.counts,
  feedback: settings.feedback,
  late: settings.late,
  partialCredit: settings.partialCredit,
  nameRequired: requiresName({ ...settings, allowedNames }),
  namesListed: allowedNames.length > 0,
  reading: settings.reading,
});

/** Somebody who has just started a first attempt. */
const newcomer = {
  isSubmitted: false,
  isPreview: false,
  isClassAtWork: false,
  otherUnderWay: null,
  attemptsStarted: 1,
};

async function findKnown(
  database: Database,
  assignment: StoredAssignment,
  secret: Secret | null,
  now: number,
): Promise<KnownStudentView | null> {
  if (secret === null) return null;
  const student = await findStudent(database, assignment.id, ownerOf(secret));
  if (student === null) return null;
  await endOverdueAttempts(database, { assignment: assignment.id }, now);
  return viewKnownStudent(database, assignment, student, secret);
}

/** What `/a/<code>` shows a browser; refused if no assignment has the code, or if too many wrong ones were tried. */
export async function findJoinPage(
  code: string,
  secret: Secret | null,
  address: string,
): Promise<AssignmentOutcome<JoinView, "assignment_not_found" | "too_many_requests">> {
  const database = await getDatabase();
  const looked = await lookUpCode(database, code, { owner: secret && ownerOf(secret), address });
  if (!looked.ok) return looked;
  const assignment = looked.value;
  const now = Date.now();
  const students = await countStudents(database, assignment.id);
  const value = joinViewSchema.parse({
    id: assignment.id,
    code: assignment.code,
    ...publicSettings(assignment.settings),
    releasedWhen: releasedWhen({ ...newcomer, settings: assignment.settings, now }),
    ownKeysWithheld: assignment.quiz.own.length > 0 && !assignment.settings.ownKeys,
    questions: assignment.quiz.presentations.length,
    keptDays: retentionDays,
    refusal: joinRefusal(assignment, students, now),
    student: await findKnown(database, assignment, secret, now),
  });
  return { ok: true, value };
}

/** The same for the page that is being rendered, with its browser and its address. */
const findJoinPageOfBrowser = async (code: string): ReturnType<typeof findJoinPage> =>
  findJoinPage(code, await readPageSecret(), await readPageAddress());

/** What `/a/<code>` shows a browser; null if it is refused. */
export async function loadJoinPage(code: string, secret: Secret | null): Promise<JoinView | null> {
  const opened = await findJoinPage(code, secret, "");
  return opened.ok ? opened.value : null;
}

/**
 * The address at which a student's open attempt continues: the first unanswered question, or the review page; null if
 * there is no open attempt.
 */
export async function findContinuePath(student: KnownStudentView | null): Promise<string | null> {
  const open = student?.attempts.find(({ submittedAt }) => submittedAt === null);
  const attempt = open === undefined ? null : await loadAttempt(open.id);
  if (attempt === null || attempt.submittedAt !== null) return null;
  const { id, questions, responses } = attempt;
  const next = questions.findIndex(
    (question) => completeness(question, responses[question.id]?.response ?? null) !== "answered",
  );
  return next < 0 ? `/attempts/${id}/review` : questionPath(id, next + 1);
}

/** What `/a/<code>` shows, or why it is refused; read, and counted against the limit, once for a page and its title. */
export const openJoinPage = cache((code: string) => findJoinPageOfBrowser(code));

/** What `/a/<code>` shows; null if it is refused. */
export const readJoinPage = async (code: string): Promise<JoinView | null> => {
  const opened = await openJoinPage(code);
  return opened.ok ? opened.value : null;
};

/** The names of the teacher's list that somebody may mean who typed another. */
export async function findMeant(code: string, typed: string): Promise<string[]> {
  const database = await getDatabase();
  const assignment = typed === "" ? null : await findByCode(database, code);
  return assignment === null ? [] : suggestListed(database, assignment, typed);
}
