import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";

/** Takes a question out; the last one stays. */
export async function removeQuestion(
  _id: string,
  _question: string,
  _owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  throw new Error("not built yet");
}
