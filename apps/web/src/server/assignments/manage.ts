import "server-only";
import { getDatabase, type Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import { refused, type AssignmentError } from "./assignment-error";
import { writeAudit, type AuditAction } from "./audit";
import { findAssignment } from "./find-assignment";
import { lockRow } from "./lock-row";
import { publish } from "./publish";
import type { StoredAssignment } from "./stored-assignment";
import { touchAssignment } from "./touch-assignment";

type Outcome<T> = { ok: true; value: T } | { ok: false; error: AssignmentError };

/** What a change works with: its transaction, in which the assignment is locked, and the server's clock. */
export type Change = { database: Database; assignment: StoredAssignment; now: number };

/**
 * Makes one change to an assignment that the caller manages: authorised, after every other change to it, all or
 * nothing, noted in the audit log, and told to who watches. A change that is refused is not noted.
 */
export async function manage<T>(
  id: string,
  owner: Owner | null,
  action: AuditAction,
  run: (change: Change) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const opened = await getDatabase();
  const outcome = await opened.transaction().execute(async (database): Promise<Outcome<T>> => {
    const now = Date.now();
    if ((await findAssignment(database, id, owner, "manage")) === null)
      return refused("assignment_not_found");
    const assignment = await lockRow(database, id);
    if (assignment === null) return refused("assignment_not_found");
    const done = await run({ database, assignment, now });
    if (!done.ok) return done;
    await touchAssignment(database, assignment.id, now);
    await writeAudit(database, assignment.id, action, now);
    return done;
  });
  if (outcome.ok) await publish(id);
  return outcome;
}
