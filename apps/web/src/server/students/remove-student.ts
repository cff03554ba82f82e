import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import { getDatabase } from "@/server/database/database";
import { eraseDeleted } from "@/server/database/erase-deleted";
import type { Owner } from "@/server/identity/secret";
import { withStudent } from "./with-student";

/** Removes a student with every attempt and answer. */
export async function removeStudent(
  id: string,
  studentId: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  const removed = await withStudent<null>(id, studentId, owner, "student_removed", async (change) => {
    await change.database.deleteFrom("students").where("id", "=", change.student.id).execute();
    return { ok: true, value: null };
  });
  if (removed.ok) await eraseDeleted(await getDatabase());
  return removed;
}
