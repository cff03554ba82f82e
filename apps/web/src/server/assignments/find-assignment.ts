import "server-only";
import type { Database } from "@/server/database/database";
import type { AssignmentsTable } from "@/server/database/assignment-tables";
import type { Owner } from "@/server/identity/secret";
import { assignmentIdSchema } from "./assignment-id";
import type { Role } from "./assignment-view";
import { readAssignment, type StoredAssignment } from "./stored-assignment";

/** An assignment and what the caller may do with it. */
export type Held = { assignment: StoredAssignment; role: Role };

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
 * The assignment, if the caller holds it in that role or a greater one. An id of the wrong shape, one that is not there
 * and somebody else's are the same answer.
 */
export async function findAssignment(
  database: Database,
  id: string,
  owner: Owner | null,
  role: Role,
): Promise<Held | null> {
  if (owner === null || !assignmentIdSchema.safeParse(id).success) return null;
  const row = await database.selectFrom("assignments").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  const held = await findRole(database, row, owner);
  if (held === null || (role === "manage" && held !== "manage")) return null;
  return { assignment: readAssignment(row), role: held };
}
