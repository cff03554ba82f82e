import "server-only";
import { createHash, createHmac } from "node:crypto";
import {
  type AssignmentSettings,
  assignmentSettingsSchema,
  joinCodeSchema,
  missingNames,
  type PersonalCode,
  personalCodeLength,
  personalCodeSchema,
  spellCode,
} from "@wellread/assessment";
import type { Selectable } from "kysely";
import { z } from "zod";
import { type Database, getDatabase } from "@/database/database";
import type { StudentsTable } from "@/database/schema";
import type { Owner, Secret } from "@/identity/identity";
import { isClosed, opensLater, type StoredAssignment } from "./assignment";
import { assignmentIdSchema, attemptIdSchema, studentIdSchema } from "./ids";
import { releasedWhenSchema } from "./release";

/** Makes a browser one on which this student is at work, in place of any other student of the assignment. */
export async function enterDevice(
  database: Database,
  assignment: string,
  student: string,
  owner: Owner,
  now: number,
): Promise<void> {
  await clearDevice(database, assignment, owner);
  await database.insertInto("student_devices").values({ owner, student, since: now }).execute();
}

/** Makes a browser forget the assignment's student who was at work on it. */
async function clearDevice(database: Database, assignment: string, owner: Owner): Promise<void> {
  await database
    .deleteFrom("student_devices")
    .where("owner", "=", owner)
    .where("student", "in", (query) =>
      query.selectFrom("students").select("id").where("assignment", "=", assignment),
    )
    .execute();
}

/** A student as stored; one without a nickname goes by the number. */
export type StoredStudent = Selectable<StudentsTable>;

/** The student of an assignment who is at work in a browser; null if there is none. */
export async function findStudent(
  database: Database,
  assignment: string,
  owner: Owner | null,
): Promise<StoredStudent | null> {
  if (owner === null) return null;
  const row = await database
    .selectFrom("students")
    .innerJoin("student_devices", "student_devices.student", "students.id")
    .selectAll("students")
    .where("students.assignment", "=", assignment)
    .where("student_devices.owner", "=", owner)
    .orderBy("student_devices.since", "desc")
    .executeTakeFirst();
  return row ?? null;
}

/** The students of the teacher's list who have not come; none where there is no list. */
export const missingStudentsSchema = z
  .strictObject({
    /** How many names are on the list. */
    listed: z.int().min(0),
    count: z.int().min(0),
    /** In the order of the list; empty for those who may not see it. */
    names: z.array(z.string()),
  })
  .default({ listed: 0, count: 0, names: [] });
export type MissingStudents = z.infer<typeof missingStudentsSchema>;

/** Who of the list has not come, of these students. */
export function viewMissing(
  { allowedNames }: Pick<AssignmentSettings, "allowedNames">,
  come: readonly { nickname: string | null }[],
): MissingStudents {
  const names = missingNames(
    allowedNames,
    come.map(({ nickname }) => nickname),
  );
  return { listed: allowedNames.length, count: names.length, names };
}

const moment = z.iso.datetime();

/** Why nobody can start an attempt, students who have joined already included. */
const startRefusalSchema = z.enum(["assignment_not_open", "assignment_closed"]);
type StartRefusal = z.infer<typeof startRefusalSchema>;

/** Why nobody new can start at the moment. A full or locked assignment keeps out newcomers alone. */
export const refusalSchema = z.enum([...startRefusalSchema.options, "assignment_full", "assignment_locked"]);
export type Refusal = z.infer<typeof refusalSchema>;

/** A student as this browser knows it. */
export const knownStudentSchema = z.strictObject({
  id: studentIdSchema,
  number: z.int().min(1),
  nickname: z.string().nullable(),
  /** For continuing on another device. Null on a device that joined with the code, as the student knows it. */
  personalCode: z.string().nullable(),
  /** The first attempt first. */
  attempts: z.array(
    z.strictObject({
      id: attemptIdSchema,
      number: z.int().min(1),
      startedAt: moment,
      submittedAt: moment.nullable(),
      deadlineAt: moment.nullable(),
    }),
  ),
  /** How many attempts were started, those that were deleted included. */
  attemptsStarted: z.int().min(0),
  /** Null for an unlimited number. */
  attemptsLeft: z.int().min(0).nullable(),
});
export type KnownStudentView = z.infer<typeof knownStudentSchema>;

const settings = assignmentSettingsSchema.shape;

/** What `/a/<code>` shows. */
export const joinViewSchema = z.strictObject({
  code: z.string(),
  questions: z.int().min(1),
  opensAt: moment.nullable(),
  closesAt: moment.nullable(),
  timeZone: settings.timeZone,
  timeLimitMinutes: settings.timeLimitMinutes,
  attempts: settings.attempts,
  counts: settings.counts,
  feedback: settings.feedback,
  secondTry: settings.secondTry,
  /**
   * When a student who starts now sees the result: `after-last-attempt` if further attempts could still earn points.
   */
  releasedWhen: releasedWhenSchema,
  /** Whether there are questions of the teacher's own whose right answers a result does not show. */
  ownKeysWithheld: z.boolean(),
  late: settings.late,
  partialCredit: settings.partialCredit,
  nameRequired: settings.nameRequired,
  /** Whether only the names on the teacher's list may join. The list itself is not revealed. */
  namesListed: z.boolean(),
  /** For how many days it is kept after closing and after the last activity. */
  keptDays: z.int(),
  refusal: refusalSchema.nullable(),
  /**
   * What the teacher wrote and chose. It is null for anyone who has not joined, as somebody may have guessed the code.
   */
  assignment: z
    .strictObject({
      id: assignmentIdSchema,
      title: settings.title,
      article: settings.article,
      topics: settings.topics,
      reading: settings.reading,
    })
    .nullable(),
  /** Whether the teacher removed the student who was at work in this browser, within the last hour. */
  removed: z.boolean(),
  /** The student who is at work in this browser. */
  student: knownStudentSchema.nullable(),
});
export type JoinView = z.infer<typeof joinViewSchema>;

/** A student who has just joined or come back. */
export const joinedSchema = z.strictObject({
  student: studentIdSchema,
  attempt: attemptIdSchema,
  personalCode: z.string().nullable(),
});
export type Joined = z.infer<typeof joinedSchema>;

/**
 * A student's personal code, derived from the secret of the browser that joined: that browser can show it at any time,
 * although only its hash is stored.
 */
export const personalCodeOf = (browser: Secret, student: string): PersonalCode =>
  personalCodeSchema.parse(
    spellCode(createHmac("sha512", browser).update(`code/${student}`).digest(), personalCodeLength),
  );

/** What is stored of a personal code: its SHA-256 together with the assignment, so that it opens no other. */
export const codeHash = (assignment: string, code: PersonalCode): string =>
  createHash("sha256").update(`${assignment}/${code}`).digest("hex");

/** The personal code, if it was derived from this browser; null on a device that joined with it. */
export function knownCode(
  secret: Secret,
  { id, assignment, code_hash: stored }: StoredStudent,
): string | null {
  const code = personalCodeOf(secret, id);
  return codeHash(assignment, code) === stored ? code : null;
}

/**
 * Makes this browser forget its student of the assignment; the answers are kept. It looks only at what the browser has
 * joined, and says the same of every code, so it is no way to guess one.
 */
export async function leaveDevice(text: string, owner: Owner | null): Promise<void> {
  const code = joinCodeSchema.safeParse(text);
  if (owner === null || !code.success) return;
  const database = await getDatabase();
  await database
    .deleteFrom("student_devices")
    .where("owner", "=", owner)
    .where("student", "in", (query) =>
      query
        .selectFrom("students")
        .innerJoin("assignments", "assignments.id", "students.assignment")
        .select("students.id")
        .where("assignments.code", "=", code.data),
    )
    .execute();
}

/**
 * Why nobody can start an attempt now; null if that is possible. Students who are in a locked or full assignment
 * already may start.
 */
export function startRefusal(assignment: StoredAssignment, now: number): StartRefusal | null {
  if (opensLater(assignment.settings, now)) return "assignment_not_open";
  return isClosed(assignment.settings, now) ? "assignment_closed" : null;
}

/** Whether a student who has joined can start an attempt although newcomers are refused for that reason. */
export const admitsJoined = (refusal: Refusal | null): boolean =>
  refusal === null || !startRefusalSchema.options.some((one) => one === refusal);

/** Why nobody new can join now; null if that is possible. */
export function joinRefusal(assignment: StoredAssignment, students: number, now: number): Refusal | null {
  const atAll = startRefusal(assignment, now);
  if (atAll !== null) return atAll;
  if (assignment.lockedAt !== null) return "assignment_locked";
  return students >= assignment.settings.cap ? "assignment_full" : null;
}
