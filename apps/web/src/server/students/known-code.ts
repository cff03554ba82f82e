import "server-only";
import type { Secret } from "@/server/identity/secret";
import type { StoredStudent } from "./find-student";
import { codeHash, personalCodeOf } from "./personal-code";

/** The personal code, where this browser is the one it was derived from; null on a device that came in by it. */
export function knownCode(
  secret: Secret,
  { id, assignment, code_hash: stored }: StoredStudent,
): string | null {
  const code = personalCodeOf(secret, id);
  return codeHash(assignment, code) === stored ? code : null;
}
