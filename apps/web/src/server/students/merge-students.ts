import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";

/** Makes two students one: the attempts and devices of `from` go to `into`. */
export async function mergeStudents(
  _id: string,
  _from: string,
  _into: string,
  _owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  throw new Error("not built yet");
}
