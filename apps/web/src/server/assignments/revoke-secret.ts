import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";
import type { Role } from "./assignment-view";

/** Takes back the manage or results link, and with it every other browser that came in by it. */
export async function revokeSecret(
  _id: string,
  _role: Role,
  _owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  throw new Error("not built yet");
}
