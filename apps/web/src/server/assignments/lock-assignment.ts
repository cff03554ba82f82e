import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";

/** Locks an assignment against newcomers, or opens it again. Who is in it goes on. */
export async function lockAssignment(
  _id: string,
  _locked: boolean,
  _owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  throw new Error("not built yet");
}
