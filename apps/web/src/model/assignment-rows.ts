import "server-only";
import type { Quiz } from "@wellread/assessment";
import type { Database } from "@/database/database";
import type { AssignmentsTable } from "@/database/schema";
import type { Owner } from "@/identity/identity";
import { readAssignment, type Role, type StoredAssignment } from "./assignment";
import { type AssignmentId, assignmentIdSchema, newId } from "./ids";

/** What the audit log records. */
export type AuditAction =
  | "created"
  | "duplicated"
  | "settings_changed"
  | "question_swapped"
  | "question_removed"
  | "questions_added"
  | "comparison_set"
  | "locked"
  | "unlocked"
  | "link_made"
  | "link_revoked"
  | "link_used"
  | "forgotten"
  | "student_renamed"
  | "students_merged"
  | "student_removed"
  | "removal_undone"
  | "extra_time_given"
  | "attempt_reopened"
  | "code_renewed"
  | "regraded"
  | "regrade_undone"
  | "exported"
  | "deleted"
  | "expired";

/** Notes that something was done, and when, but never to whom, by whom or in what words. */
export async function writeAudit(
  database: Database,
  assignment: string,
  action: AuditAction,
  at: number,
  count = 1,
): Promise<void> {
  await database.insertInto("audit").values({ id: newId(), assignment, action, count, at }).execute();
}

/** An assignment, and what the caller may do with it. */
export type HeldAssignment = { assignment: StoredAssignment; role: Role };

/** Whether a token is the assignment's own secret. */
function roleBySecret(row: AssignmentsTable, owner: Owner): Role | null {
  if (row.manage_hash === owner) return "manage";
  return row.results_hash === owner ? "results" : null;
}

async function findRole(database: Database, row: AssignmentsTable, owner: Owner): Promise<Role | null> {
  const bySecret = roleBySecret(row, owner);
  if (bySecret !== null) return bySecret;
  const holder = await database
    .selectFrom("assignment_holders")
    .select("role")
    .where("assignment", "=", row.id)
    .where("owner", "=", owner)
    .executeTakeFirst();
  if (holder === undefined) return null;
  return holder.role === "manage" ? "manage" : "results";
}

/**
 * The assignment, if the caller holds it in that role or a higher one. A malformed id, an unknown one and somebody
 * else's all give the same answer.
 */
export async function findAssignment(
  database: Database,
  id: string,
  owner: Owner | null,
  role: Role,
): Promise<HeldAssignment | null> {
  if (owner === null || !assignmentIdSchema.safeParse(id).success) return null;
  const row = await database.selectFrom("assignments").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  const held = await findRole(database, row, owner);
  if (held === null || (role === "manage" && held !== "manage")) return null;
  return { assignment: readAssignment(row), role: held };
}

/**
 * Locks an assignment for the rest of the transaction, by a write that changes nothing, so that changes and joins are
 * serialised on either database.
 */
export async function lockRow(database: Database, id: string): Promise<StoredAssignment | null> {
  const row = await database
    .updateTable("assignments")
    .set((eb) => ({ touched_at: eb.ref("touched_at") }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : readAssignment(row);
}

/**
 * Notes that something was done with an assignment, as the retention period counts from the last activity. A refused
 * request is not one.
 */
export async function touchAssignment(database: Database, id: string, now: number): Promise<void> {
  await database.updateTable("assignments").set({ touched_at: now }).where("id", "=", id).execute();
}

/** Stores the quiz of an assignment in place of the former one. */
export async function writeQuiz(
  database: Database,
  id: AssignmentId,
  quiz: Quiz,
): Promise<{ ok: true; value: null }> {
  await database
    .updateTable("assignments")
    .set({ quiz: JSON.stringify(quiz) })
    .where("id", "=", id)
    .execute();
  return { ok: true, value: null };
}

/** How many students an assignment has. */
export async function countStudents(database: Database, assignment: string): Promise<number> {
  const { n } = await database
    .selectFrom("students")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("assignment", "=", assignment)
    .executeTakeFirstOrThrow();
  return n;
}
