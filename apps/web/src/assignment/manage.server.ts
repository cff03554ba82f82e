import "server-only";
import { type AssignmentSettings, countDiffering } from "@wellread/assessment";
import { type Database, getDatabase } from "@/database/database";
import { identifyPage, type Owner, type OwnerOrPage } from "@/identity/identity";
import { describeError, log } from "@/log.server";
import {
  type AssignmentError,
  assignmentState,
  type AssignmentView,
  assignmentViewSchema,
  type OwnAssignment,
  ownAssignmentSchema,
  readAssignment,
  refused,
  type Role,
  type StoredAssignment,
} from "@/model/assignment";
import {
  type AuditAction,
  countStudents,
  findAssignment,
  type HeldAssignment,
  lockRow,
  touchAssignment,
  writeAudit,
} from "@/model/assignment-rows";
import { writeTime, writeTimeOrNull } from "@/model/attempt";
import { loadBank } from "@/model/banks";
import { publish } from "@/model/events";
import { findKeptUntil } from "@/model/retention";

/**
 * Whether this browser has anything in "Your assignments". The header of every page asks this, so a browser without a
 * cookie costs no query, and a failure here must not break the page.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function holdsAssignments(owner: OwnerOrPage = identifyPage()): Promise<boolean> {
  const known = await owner;
  if (known === null) return false;
  try {
    const database = await getDatabase();
    const held = await database
      .selectFrom("assignment_holders")
      .select("assignment")
      .where("owner", "=", known)
      .limit(1)
      .executeTakeFirst();
    return held !== undefined;
  } catch (error) {
    log.error("header_failed", describeError(error));
    return false;
  }
}

/**
 * Anyone who may only see results learns neither who has extra time nor who may join, nor what the class was given to
 * read.
 */
const settingsFor: Record<Role, (settings: AssignmentSettings) => AssignmentSettings> = {
  manage: (settings) => settings,
  results: (settings) => ({
    ...settings,
    extraTime: [],
    allowedNames: [],
    reading: { kind: "paper", value: "" },
  }),
};

/** How many attempts have been submitted, and by how many students. A teacher's own look at the quiz has no student. */
async function countSubmitted(database: Database, assignment: string) {
  const { attempts, students } = await database
    .selectFrom("attempts")
    .select(({ fn }) => [
      fn.count<number>("student").as("attempts"),
      fn.count<number>("student").distinct().as("students"),
    ])
    .where("assignment", "=", assignment)
    .where("submitted_at", "is not", null)
    .executeTakeFirstOrThrow();
  return { attempts, students };
}

/** Builds what a holder may see, field by field; null if the assignment was deleted after it had been read. */
async function viewAssignment(
  database: Database,
  { assignment, role }: HeldAssignment,
  now: number,
): Promise<AssignmentView | null> {
  const { settings } = assignment;
  const until = await findKeptUntil(database, assignment.id);
  if (until === null) return null;
  return assignmentViewSchema.parse({
    id: assignment.id,
    code: assignment.code,
    role,
    settings: settingsFor[role](settings),
    state: assignmentState(settings, assignment.lockedAt, now),
    questions: assignment.quiz.presentations.length,
    differing:
      settings.variant === "per-student"
        ? countDiffering(await loadBank(database, assignment.quiz.bank), assignment.quiz)
        : 0,
    bank: assignment.quiz.bank,
    createdAt: writeTime(assignment.createdAt),
    frozenAt: writeTimeOrNull(assignment.frozenAt),
    lockedAt: writeTimeOrNull(assignment.lockedAt),
    students: await countStudents(database, assignment.id),
    submissions: (await countSubmitted(database, assignment.id)).attempts,
    keptUntil: writeTime(until),
    links: { manage: assignment.manageHash !== null, results: assignment.resultsHash !== null },
  });
}

/** More than anyone looks through. */
const most = 200;

async function viewRow(database: Database, held: HeldAssignment, now: number): Promise<OwnAssignment | null> {
  const view = await viewAssignment(database, held, now);
  if (view === null) return null;
  const { id, code, role, state, createdAt, students, questions, settings } = view;
  const { students: submitted } = await countSubmitted(database, id);
  const { title, topics } = settings;
  return ownAssignmentSchema.parse({
    id,
    code,
    role,
    state,
    createdAt,
    students,
    questions,
    title,
    topics,
    submitted,
  });
}

/**
 * The assignments that this browser holds, newest first.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function listOwnAssignments(owner: OwnerOrPage = identifyPage()): Promise<OwnAssignment[]> {
  const known = await owner;
  if (known === null) return [];
  const database = await getDatabase();
  const rows = await database
    .selectFrom("assignments")
    .innerJoin("assignment_holders", "assignment_holders.assignment", "assignments.id")
    .selectAll("assignments")
    .select("assignment_holders.role")
    .where("assignment_holders.owner", "=", known)
    .orderBy("assignments.created_at", "desc")
    .limit(most)
    .execute();
  const held = rows.map(({ role, ...row }): HeldAssignment => ({
    assignment: readAssignment(row),
    role: role === "manage" ? "manage" : "results",
  }));
  const listed = await Promise.all(held.map((each) => viewRow(database, each, Date.now())));
  return listed.filter((each) => each !== null);
}

/**
 * The assignment, if the caller holds it in that role (`manage` includes `results`); null whether it does not exist or
 * belongs to somebody else.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadAssignment(
  id: string,
  role: Role = "manage",
  owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentView | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, role);
  return held === null ? null : viewAssignment(database, held, Date.now());
}

type Outcome<T> = { ok: true; value: T } | { ok: false; error: AssignmentError };

/** What was done, and to how many rows, if not to one: to none, it is not noted. */
type Done<T> = { ok: true; value: T; count?: number } | { ok: false; error: AssignmentError };

/** What a change gets to work with: its transaction, in which the assignment is locked, and the server's clock. */
export type Change = { database: Database; assignment: StoredAssignment; now: number };

/**
 * Makes one change to an assignment that the caller manages. It is authorised, serialised with every other change to
 * the assignment, atomic, and noted in the audit log, and everyone who is watching is notified. A change that is
 * refused is not noted.
 */
export async function manage<T>(
  id: string,
  owner: Owner | null,
  action: AuditAction,
  run: (change: Change) => Promise<Done<T>>,
): Promise<Outcome<T>> {
  const opened = await getDatabase();
  const outcome = await opened.transaction().execute(async (database): Promise<Outcome<T>> => {
    const now = Date.now();
    if ((await findAssignment(database, id, owner, "manage")) === null)
      return refused("assignment_not_found");
    const assignment = await lockRow(database, id);
    if (assignment === null) return refused("assignment_not_found");
    const done = await run({ database, assignment, now });
    if (!done.ok || done.count === 0) return done;
    await touchAssignment(database, assignment.id, now);
    await writeAudit(database, assignment.id, action, now, done.count);
    return done;
  });
  if (outcome.ok) await publish(id);
  return outcome;
}
