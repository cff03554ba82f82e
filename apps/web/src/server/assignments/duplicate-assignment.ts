import "server-only";
import { loadBank } from "@/server/banks/load-bank";
import { getDatabase } from "@/server/database/database";
import { ownerOf, type Secret } from "@/server/identity/secret";
import { refused, type AssignmentOutcome } from "./assignment-error";
import { findAssignment } from "./find-assignment";
import { storeAssignment, type Created } from "./store-assignment";

/** Makes a new assignment with the same settings and questions; it has no students and no times yet. */
export async function duplicateAssignment(id: string, secret: Secret): Promise<AssignmentOutcome<Created>> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, ownerOf(secret), "manage");
  if (held === null) return refused("assignment_not_found");
  const { quiz, settings } = held.assignment;
  const bank = await loadBank(database, quiz.bank);
  const fresh = { ...settings, opensAt: null, closesAt: null };
  return { ok: true, value: await storeAssignment({ quiz, bank }, fresh, secret, "duplicated") };
}
