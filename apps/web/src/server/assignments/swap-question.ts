import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";

/** Puts one of a question's alternatives in its place. */
export async function swapQuestion(
  _id: string,
  _question: string,
  _replacement: string,
  _owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  throw new Error("not built yet");
}
