import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import { cache } from "react";
import { completeness } from "@/attempt/interactions/form-rules";
import { questionPath } from "@/attempt/destination";
import { loadAttempt } from "@/attempt/load.server";
import { type Database, getDatabase } from "@/database/database";
import { redirectInFrame } from "@/http/handle";
import { ownerOf, readPageAddress, readPageSecret, type Secret } from "@/identity/identity";
import {
  type AssignmentOutcome,
  attemptsLeft,
  readAssignment,
  requiresName,
  type StoredAssignment,
} from "@/model/assignment";
import { countStudents, findAssignment } from "@/model/assignment-rows";
import { writeTime, writeTimeOrNull } from "@/model/attempt";
import { endOverdueAttempts } from "@/model/deadlines";
import { type AssignmentId, attemptIdSchema, studentIdSchema } from "@/model/ids";
import { releasedWhen } from "@/model/release";
import { codeOfRemoved, wasRemoved } from "@/model/removals";
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
import { type FoundByCode, lookUpCode } from "./code-look-up.server";
import { joinPath } from "./join-path";
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
    attemptsStarted: student.attempts_started,
    attemptsLeft: attemptsLeft(settings, student.attempts_started),
  };
}

/** The rules of an assignment, which anyone with its code may know: nothing that the teacher wrote or chose of a text. */
const rulesOf = ({ allowedNames, opensAt, closesAt, ...settings }: AssignmentSettings) => ({
  opensAt: writeTimeOrNull(opensAt),
  closesAt: writeTimeOrNull(closesAt),
  timeZone: settings.timeZone,
  timeLimitMinutes: settings.timeLimitMinutes,
  attempts: settings.attempts,
  counts: settings.counts,
  feedback: settings.feedback,
  secondTry: settings.secondTry,
  late: settings.late,
  partialCredit: settings.partialCredit,
  nameRequired: requiresName({ ...settings, allowedNames }),
  namesListed: allowedNames.length > 0,
});

/** The rest, for those who have joined. */
const toldOf = ({ id, settings: { title, article, topics, reading } }: StoredAssignment) => ({
  id,
  title,
  article,
  topics,
  reading,
});

/** Somebody who has just started a first attempt. */
const newcomer = {
  isSubmitted: false,
  isPreview: false,
  isClassAtWork: false,
  otherUnderWay: null,
  attemptsStarted: 1,
};

/** An assignment as a browser sees it before or between its attempts. */
async function viewJoin(
  database: Database,
  { assignment, student }: FoundByCode,
  secret: Secret | null,
  isTold: boolean,
): Promise<JoinView> {
  const now = Date.now();
  const students = await countStudents(database, assignment.id);
  if (student !== null) await endOverdueAttempts(database, { assignment: assignment.id }, now);
  return joinViewSchema.parse({
    code: assignment.code,
    ...rulesOf(assignment.settings),
    releasedWhen: releasedWhen({ ...newcomer, settings: assignment.settings, now }),
    ownKeysWithheld: assignment.quiz.own.length > 0 && !assignment.settings.ownKeys,
    questions: assignment.quiz.presentations.length,
    keptDays: retentionDays,
    refusal: joinRefusal(assignment, students, now),
    assignment: isTold ? toldOf(assignment) : null,
    removed: student === null && (await wasRemoved(database, assignment.id, secret && ownerOf(secret))),
    student:
      student === null || secret === null
        ? null
        : await viewKnownStudent(database, assignment, student, secret),
  });
}

/** An assignment that was found by its code, and what its page shows. */
type OpenedJoin = { found: StoredAssignment; view: JoinView };

async function openJoin(
  code: string,
  secret: Secret | null,
  address: string,
): Promise<AssignmentOutcome<OpenedJoin, "assignment_not_found" | "too_many_requests">> {
  const database = await getDatabase();
  const owner = secret && ownerOf(secret);
  const looked = await lookUpCode(database, code, { owner, address });
  if (!looked.ok) return looked;
  const { assignment: found, student } = looked.value;
  const isTold = student !== null || (await findAssignment(database, found.id, owner, "manage")) !== null;
  return { ok: true, value: { found, view: await viewJoin(database, looked.value, secret, isTold) } };
}

/** What `/a/<code>` shows a browser; refused if no assignment has the code, or if too many wrong ones were tried. */
export async function findJoinPage(
  code: string,
  secret: Secret | null,
  address: string,
): Promise<AssignmentOutcome<JoinView, "assignment_not_found" | "too_many_requests">> {
  const opened = await openJoin(code, secret, address);
  return opened.ok ? { ok: true, value: opened.value.view } : opened;
}

/** What `/a/<code>` shows a browser at an unknown address; null if it is refused. */
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
export const openJoinPage = cache(async (code: string) =>
  openJoin(code, await readPageSecret(), await readPageAddress()),
);

/** What `/a/<code>` shows; null if it is refused. */
export const readJoinPage = async (code: string): Promise<JoinView | null> => {
  const opened = await openJoinPage(code);
  return opened.ok ? opened.value.view : null;
};

/** The assignment of an attempt that the page's browser has opened; null where it was deleted since. */
export async function readAssignmentOf({ id }: { id: AssignmentId }): Promise<JoinView | null> {
  const [database, secret] = await Promise.all([getDatabase(), readPageSecret()]);
  const row = await database.selectFrom("assignments").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  const student = await findStudent(database, id, secret && ownerOf(secret));
  return viewJoin(database, { assignment: readAssignment(row), student }, secret, true);
}

/** The names of the teacher's list that somebody may mean who typed another. */
export const findMeant = async (assignment: StoredAssignment, typed: string): Promise<string[]> =>
  typed === "" ? [] : suggestListed(await getDatabase(), assignment, typed);

/**
 * For the page of an attempt that is not there: leads whoever was removed from the assignment to its start page, which
 * says so.
 */
export async function leadRemoved(attempt: string): Promise<void> {
  const secret = await readPageSecret();
  const code = await codeOfRemoved(attempt, secret && ownerOf(secret));
  if (code !== null) await redirectInFrame(joinPath(code));
}
