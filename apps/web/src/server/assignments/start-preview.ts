import "server-only";
import type { AttemptId } from "@/server/attempts/attempt-id";
import { getDatabase } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import { refused, type AssignmentOutcome } from "./assignment-error";
import { findAssignment } from "./find-assignment";
import { startAssigned } from "./start-assigned";

/** Starts an attempt as a student would, of the teacher's own: it leaves no trace in the results and freezes nothing. */
export async function startPreview(
  id: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<AttemptId, "assignment_not_found">> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, owner, "manage");
  if (held === null || owner === null) return refused("assignment_not_found");
  const taker = { student: null, owner, number: 1, extraMinutes: 0 };
  return { ok: true, value: await startAssigned(database, held.assignment, taker, Date.now()) };
}
