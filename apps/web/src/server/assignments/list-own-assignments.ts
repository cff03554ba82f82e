import "server-only";
import { getDatabase, type Database } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { ownAssignmentSchema, type OwnAssignment } from "./assignment-view";
import type { Held } from "./find-assignment";
import { readAssignment } from "./stored-assignment";
import { viewAssignment } from "./view-assignment";

/** More than anyone looks through. */
const most = 200;

async function countSubmitted(database: Database, assignment: string): Promise<number> {
  const { n } = await database
    .selectFrom("attempts")
    .select(({ fn }) => fn.count<number>("student").distinct().as("n"))
    .where("assignment", "=", assignment)
    .where("submitted_at", "is not", null)
    .executeTakeFirstOrThrow();
  return n;
}

async function viewRow(database: Database, held: Held, now: number): Promise<OwnAssignment> {
  const { id, code, role, state, createdAt, students, questions, settings } = await viewAssignment(
    database,
    held,
    now,
  );
  const submitted = await countSubmitted(database, id);
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
  const held = rows.map(({ role, ...row }): Held => ({
    assignment: readAssignment(row),
    role: role === "manage" ? "manage" : "results",
  }));
  return Promise.all(held.map((each) => viewRow(database, each, Date.now())));
}
