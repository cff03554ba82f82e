import "server-only";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import type { Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import { consume, mustWait, type Count } from "@/server/limits/consume";
import { findByCode } from "./find-by-code";
import { findStudent } from "./find-student";

/** Who looks up a code, for the rate limit. */
export type Asker = { owner: Owner | null; address: string };

/**
 * The assignment of a join code. Codes that nobody has are counted; after too many of them even a right one is refused
 * for a while, unless this browser has joined it.
 */
export async function lookUpCode(
  database: Database,
  text: string,
  { owner, address }: Asker,
): Promise<AssignmentOutcome<StoredAssignment, "assignment_not_found" | "too_many_requests">> {
  const found = await findByCode(database, text);
  if (found !== null && (await findStudent(database, found.id, owner)) !== null) {
    return { ok: true, value: found };
  }
  const counts: Count[] = [
    ["lookUpDevice", owner ?? ""],
    ["lookUpAddress", address],
  ];
  const retryAfter = found === null ? await consume(...counts) : await mustWait(...counts);
  if (retryAfter !== null) return refused("too_many_requests", { retryAfter });
  return found === null ? refused("assignment_not_found") : { ok: true, value: found };
}
