import "server-only";
import type { Owner } from "@/server/identity/secret";
import type { AssignmentOutcome } from "./assignment-error";
import { manage } from "./manage";

/** Locks an assignment against newcomers, or opens it again. Who is in it goes on. */
export const lockAssignment = (
  id: string,
  isLocked: boolean,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  manage(id, owner, isLocked ? "locked" : "unlocked", async ({ database, assignment, now }) => {
    const lockedAt = isLocked ? (assignment.lockedAt ?? now) : null;
    await database
      .updateTable("assignments")
      .set({ locked_at: lockedAt })
      .where("id", "=", assignment.id)
      .execute();
    return { ok: true, value: null };
  });
