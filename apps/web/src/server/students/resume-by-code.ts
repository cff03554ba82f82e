import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Secret } from "@/server/identity/secret";
import type { Joined } from "./join-view";

/** Goes on with another device by a personal code. */
export async function resumeByCode(
  _code: string,
  _personalCode: string,
  _secret: Secret,
): Promise<AssignmentOutcome<Joined>> {
  throw new Error("not built yet");
}
