import "server-only";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { manage } from "@/server/assignments/manage";
import type { Owner } from "@/server/identity/secret";

/** Takes a correction out of force; it stays in the log. Refused if it is not there, or undone already. */
export function undoRegrade(
  id: string,
  regradeId: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  return manage(id, owner, "regrade_undone", async ({ database, assignment, now }) => {
    const undone = await database
      .updateTable("regrades")
      .set({ undone_at: now })
      .where("id", "=", regradeId)
      .where("assignment", "=", assignment.id)
      .where("undone_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    return undone === undefined ? refused("regrade_not_found") : { ok: true, value: null };
  });
}
