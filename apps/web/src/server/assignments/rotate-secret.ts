import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Secret } from "@/server/identity/secret";
import type { Role } from "./assignment-view";

/** Makes a new manage or results secret; the former link, and every other browser that came in by it, is out. */
export async function rotateSecret(
  _id: string,
  _role: Role,
  _secret: Secret,
): Promise<AssignmentOutcome<{ path: string }>> {
  throw new Error("not built yet");
}
