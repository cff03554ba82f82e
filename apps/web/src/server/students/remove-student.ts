import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";

/** Removes a student with every attempt. */
export async function removeStudent(
  _id: string,
  _student: string,
  _owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  throw new Error("not built yet");
}
