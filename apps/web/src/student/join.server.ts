import "server-only";
import {
  type AssignmentSettings,
  exactName,
  extraMinutesByName,
  indexNames,
  isLookAlike,
} from "@wellread/assessment";
import { startAssignedAttempt } from "@/attempt/start.server";
import { type Database, getDatabase } from "@/database/database";
import { runInTurn } from "@/database/turn-queue";
import { type Owner, ownerOf, type Secret } from "@/identity/identity";
import { consume, orInTurn } from "@/limits/limits";
import { type AssignmentOutcome, attemptsLeft, refused, type StoredAssignment } from "@/model/assignment";
import { countStudents, lockRow, touchAssignment } from "@/model/assignment-rows";
import { underWay } from "@/model/deadlines";
import { publish } from "@/model/events";
import {
  type AttemptId,
  attemptIdSchema,
  type IdempotencyKey,
  idOfRequest,
  newId,
  studentIdSchema,
} from "@/model/ids";
import { lastRemovedNumber } from "@/model/removals";
import {
  codeHash,
  enterDevice,
  findStudent,
  type Joined,
  joinRefusal,
  knownCode,
  personalCodeOf,
  startRefusal,
  type StoredStudent,
} from "@/model/student";
import { lookUpCode } from "./code-look-up.server";
import { admitName, type AdmittedName } from "./names.server";

async function nextNumber(database: Database, assignment: string): Promise<number> {
  const { last } = await database
    .selectFrom("students")
    .select(({ fn }) => fn.max("number").as("last"))
    .where("assignment", "=", assignment)
    .executeTakeFirstOrThrow();
  return Math.max(last ?? 0, await lastRemovedNumber(database, assignment)) + 1;
}

/**
 * Adds a student, who is then at work in the browser of `secret`. The assignment is locked, so numbers and names stay
 * unique.
 */
async function addStudent(
  database: Database,
  assignment: StoredAssignment,
  name: AdmittedName,
  secret: Secret,
  now: number,
): Promise<StoredStudent> {
  const id = newId();
  const student = await database
    .insertInto("students")
    .values({
      id,
      assignment: assignment.id,
      number: await nextNumber(database, assignment.id),
      ...name,
      code_hash: codeHash(assignment.id, personalCodeOf(secret, id)),
      extra_minutes: extraMinutesByName(assignment.settings)(name.nickname) ?? 0,
      attempts_started: 0,
      joined_at: now,
      seen_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await enterDevice(database, assignment.id, id, ownerOf(secret), now);
  return student;
}

/** The attempt that a student has under way. */
async function findOpen(database: Database, student: string, now: number): Promise<AttemptId | null> {
  const row = await database
    .selectFrom("attempts")
    .select("id")
    .where("student", "=", student)
    .where(underWay(now))
    .orderBy("number", "desc")
    .executeTakeFirst();
  return row === undefined ? null : attemptIdSchema.parse(row.id);
}

/** A request to go on, by which a repeated one is known. */
type KeyedRequest = { owner: Owner; idempotencyKey?: IdempotencyKey | undefined };

/** The id of the attempt that a request begins. */
const beginsId = ({ owner, idempotencyKey }: KeyedRequest, student: string): AttemptId =>
  attemptIdSchema.parse(idOfRequest(owner, idempotencyKey, "join", student));

/** The attempt that the same request began before, if it was one that begins attempts; or else the one under way. */
async function findBegun(
  database: Database,
  student: string,
  request: KeyedRequest | undefined,
  now: number,
): Promise<AttemptId | null> {
  if (request?.idempotencyKey === undefined) return findOpen(database, student, now);
  const begun = await database
    .selectFrom("attempts")
    .select("id")
    .where("id", "=", beginsId(request, student))
    .where("student", "=", student)
    .executeTakeFirst();
  return begun === undefined ? findOpen(database, student, now) : attemptIdSchema.parse(begun.id);
}

/** The attempt with which a student continues: the one under way, or the next one if any is left. */
async function beginAttempt(
  database: Database,
  assignment: StoredAssignment,
  student: StoredStudent,
  now: number,
  request?: KeyedRequest,
): Promise<AssignmentOutcome<AttemptId, "assignment_not_open" | "assignment_closed" | "no_attempts_left">> {
  const begun = await findBegun(database, student.id, request, now);
  if (begun !== null) return { ok: true, value: begun };
  const refusal = startRefusal(assignment, now);
  if (refusal !== null) return refused(refusal);
  if (attemptsLeft(assignment.settings, student.attempts_started) === 0) return refused("no_attempts_left");
  const number = student.attempts_started + 1;
  const taker = {
    student: studentIdSchema.parse(student.id),
    owner: `student/${student.id}`,
    number,
    extraMinutes: student.extra_minutes,
    ...(request !== undefined && { id: beginsId(request, student.id) }),
  };
  const attempt = await startAssignedAttempt(database, assignment, taker, now);
  await database
    .updateTable("students")
    .set({ attempts_started: number, seen_at: now })
    .where("id", "=", student.id)
    .execute();
  await database
    .updateTable("assignments")
    .set({ frozen_at: now })
    .where("id", "=", assignment.id)
    .where("frozen_at", "is", null)
    .execute();
  return { ok: true, value: attempt };
}

/** A student who is in, and the attempt with which to continue. */
type Entered<Attempt> = Omit<Joined, "attempt"> & { attempt: Attempt };

/** A way to enter an assignment: who the student is, and with which attempt to continue. */
type EntryMethod<Attempt> = {
  admit: (
    database: Database,
    assignment: StoredAssignment,
    now: number,
  ) => Promise<AssignmentOutcome<StoredStudent>>;
  goOn: (
    database: Database,
    assignment: StoredAssignment,
    student: StoredStudent,
    now: number,
  ) => Promise<AssignmentOutcome<Attempt>>;
};

async function enterInTransaction<Attempt>(
  database: Database,
  id: string,
  secret: Secret,
  { admit, goOn }: EntryMethod<Attempt>,
): Promise<AssignmentOutcome<Entered<Attempt>>> {
  const now = Date.now();
  const assignment = await lockRow(database, id);
  if (assignment === null) return refused("assignment_not_found");
  const student = await admit(database, assignment, now);
  if (!student.ok) return student;
  const attempt = await goOn(database, assignment, student.value, now);
  if (!attempt.ok) return attempt;
  // A refused join does not extend the retention.
  await touchAssignment(database, id, now);
  const value = {
    student: studentIdSchema.parse(student.value.id),
    attempt: attempt.value,
    personalCode: knownCode(secret, student.value),
  };
  return { ok: true, value };
}

type EntryRefusal = Extract<AssignmentOutcome<unknown>, { ok: false }>;

/** Rolls back what was written for a student who was then refused, so that nobody is at work in a refused browser. */
class EntryRefused extends Error {
  readonly outcome: EntryRefusal;

  constructor(outcome: EntryRefusal) {
    super(outcome.error.code);
    this.outcome = outcome;
  }
}

/**
 * Lets a browser into an assignment as one of its students, in the order of requests, and notifies everyone who is
 * watching.
 */
export async function enterAssignment<Attempt>(
  id: string,
  secret: Secret,
  way: EntryMethod<Attempt>,
): Promise<AssignmentOutcome<Entered<Attempt>>> {
  const opened = await getDatabase();
  try {
    const entered = await opened.transaction().execute(async (database) => {
      const outcome = await enterInTransaction(database, id, secret, way);
      if (!outcome.ok) throw new EntryRefused(outcome);
      return outcome;
    });
    await publish(id);
    return entered;
  } catch (error) {
    if (error instanceof EntryRefused) return error.outcome;
    throw error;
  }
}

type JoinInput = { nickname?: string | undefined; idempotencyKey?: IdempotencyKey | undefined };

/**
 * Whether the name that was given is that of the student who is at work here; if not, somebody else uses the browser
 * now.
 */
function isSameStudent(known: StoredStudent, { allowedNames }: AssignmentSettings, nickname = ""): boolean {
  if (nickname.trim() === "") return true;
  if (known.nickname === null) return false;
  const listed = indexNames(allowedNames).find(nickname);
  return listed === undefined
    ? isLookAlike(known.nickname, nickname)
    : exactName(known.nickname) === exactName(listed);
}

async function findOrAdd(
  database: Database,
  assignment: StoredAssignment,
  { nickname }: JoinInput,
  secret: Secret,
  now: number,
): Promise<AssignmentOutcome<StoredStudent>> {
  const known = await findStudent(database, assignment.id, ownerOf(secret));
  if (known !== null && isSameStudent(known, assignment.settings, nickname))
    return { ok: true, value: known };
  const refusal = joinRefusal(assignment, await countStudents(database, assignment.id), now);
  if (refusal !== null) return refused(refusal);
  const { id, settings } = assignment;
  const name = await admitName(database, { assignment: id, settings, isBound: true }, nickname);
  if (!name.ok) return name;
  return { ok: true, value: await addStudent(database, assignment, name.value, secret, now) };
}

/** Whether nothing is made by a join, as it only leads back to what its browser has begun: it is then not counted. */
async function leadsBack(
  database: Database,
  { settings }: StoredAssignment,
  known: StoredStudent | null,
  { nickname }: JoinInput,
  request: KeyedRequest,
): Promise<boolean> {
  if (known === null || !isSameStudent(known, settings, nickname)) return false;
  return (await findBegun(database, known.id, request, Date.now())) !== null;
}

/** A flood of joins from an address holds up others there, but keeps nobody out. */
const waitToJoin = async (assignment: string, address: string): Promise<number | null> =>
  orInTurn(await consume(["joinAddress", assignment, address]), ["joinTurn", assignment, address]);

/** A code, what was typed with it, and the browser and the address that it came from. */
type JoinRequest = { code: string; input: JoinInput; secret: Secret; address: string };

/** Joins of an assignment are serialised, so that names and numbers stay unique and the cap holds. */
async function joinWith<Attempt>(
  { code, input, secret, address }: JoinRequest,
  goOn: (
    ...going: [...Parameters<EntryMethod<Attempt>["goOn"]>, KeyedRequest]
  ) => ReturnType<EntryMethod<Attempt>["goOn"]>,
): Promise<AssignmentOutcome<Entered<Attempt>>> {
  const database = await getDatabase();
  const owner = ownerOf(secret);
  const looked = await lookUpCode(database, code, { owner, address });
  if (!looked.ok) return looked;
  const { assignment: found, student } = looked.value;
  const request = { owner, idempotencyKey: input.idempotencyKey };
  const retryAfter = (await leadsBack(database, found, student, input, request))
    ? null
    : ((await consume(["joinDevice", found.id, owner])) ??
      // Somebody who goes on is no flood of newcomers.
      (student === null ? await waitToJoin(found.id, address) : null));
  if (retryAfter !== null) return refused("too_many_requests", { retryAfter });
  return runInTurn(found.id, () =>
    enterAssignment(found.id, secret, {
      admit: (transaction, assignment, now) => findOrAdd(transaction, assignment, input, secret, now),
      goOn: (transaction, assignment, entered, now) => goOn(transaction, assignment, entered, now, request),
    }),
  );
}

/**
 * Joins with a code, or continues as this browser's student, and returns the attempt to take: the one that the same request
 * began, the one under way, or the next.
 *
 * @param address the one that the request came from, for the rate limit.
 */
export const joinAssignment = (
  code: string,
  input: JoinInput,
  secret: Secret,
  address = "",
): Promise<AssignmentOutcome<Joined>> => joinWith({ code, input, secret, address }, beginAttempt);

/** Whether a student has something to read, of which only those who have joined are told, before the clock runs. */
const isReadFirst = ({ timeLimitMinutes, reading }: AssignmentSettings): boolean =>
  timeLimitMinutes !== null && (reading.kind !== "paper" || reading.value !== "");

/**
 * The same for the form of the start page. It gives no attempt to a newcomer who has something to read first: the start
 * page then has it, and the button that starts the clock.
 */
export const joinByForm = (
  code: string,
  input: JoinInput,
  secret: Secret,
  address: string,
): Promise<AssignmentOutcome<Entered<AttemptId | null>>> =>
  joinWith<AttemptId | null>(
    { code, input, secret, address },
    async (database, assignment, student, now, request) => {
      // The form that joins may come twice, if its answer was lost. The one that starts the clock has no field for a name.
      const isJoining = student.joined_at === now || input.nickname !== undefined;
      return isJoining && student.attempts_started === 0 && isReadFirst(assignment.settings)
        ? { ok: true, value: null }
        : beginAttempt(database, assignment, student, now, request);
    },
  );

/** The latest attempt of a student, submitted or not; the first one of a student who has none yet. */
export async function latestAttempt(
  database: Database,
  assignment: StoredAssignment,
  student: StoredStudent,
  now: number,
): Promise<AssignmentOutcome<AttemptId>> {
  const row = await database
    .selectFrom("attempts")
    .select("id")
    .where("student", "=", student.id)
    .orderBy("number", "desc")
    .executeTakeFirst();
  if (row !== undefined) return { ok: true, value: attemptIdSchema.parse(row.id) };
  return beginAttempt(database, assignment, student, now);
}
