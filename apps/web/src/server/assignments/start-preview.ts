import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";
import type { AttemptId } from "@/server/attempts/attempt-id";

/** Starts an attempt as a student would, which leaves no trace in the results. */
export async function startPreview(_id: string, _owner: Owner | null): Promise<AssignmentOutcome<AttemptId>> {
  throw new Error("not built yet");
}
