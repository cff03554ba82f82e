import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Secret } from "@/server/identity/secret";
import type { Joined } from "./join-view";

/** Joins, or goes on where this browser's student left off, and gives the attempt to take: an open one, or the next. */
export async function joinAssignment(
  _code: string,
  _input: { nickname?: string | undefined },
  _secret: Secret,
): Promise<AssignmentOutcome<Joined>> {
  throw new Error("not built yet");
}
