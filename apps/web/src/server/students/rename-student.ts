import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";

/** Gives a student another name. */
export async function renameStudent(
  _id: string,
  _student: string,
  _nickname: string,
  _owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  throw new Error("not built yet");
}
