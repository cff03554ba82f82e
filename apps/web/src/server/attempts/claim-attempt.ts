import "server-only";
import type { Transaction } from "kysely";
import type { DatabaseSchema } from "@/server/database/schema";
import type { Owner } from "@/server/identity/secret";
import type { Outcome } from "./attempt-error";
import { attemptIdSchema } from "./attempt-id";
import { findAttempt } from "./find-attempt";
import { readAttempt, type StoredAttempt } from "./stored-attempt";

/**
 * Finds an open attempt and locks it for the rest of the transaction, by the write that notes its owner's last
 * deed: two saves of one attempt, or a save and its submission, come one after the other on either database.
 */
export async function claimAttempt(
  transaction: Transaction<DatabaseSchema>,
  id: string,
  owner: Owner | null,
  now: number,
): Promise<Outcome<StoredAttempt, "attempt_not_found" | "attempt_submitted">> {
  if (owner === null || !attemptIdSchema.safeParse(id).success) {
    return { ok: false, error: { code: "attempt_not_found" } };
  }
  const row = await transaction
    .updateTable("attempts")
    .set({ touched_at: now })
    .where("id", "=", id)
    .where("owner", "=", owner)
    .where("submitted_at", "is", null)
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) return { ok: true, value: readAttempt(row) };
  const isThere = (await findAttempt(transaction, id, owner)) !== null;
  return { ok: false, error: { code: isThere ? "attempt_submitted" : "attempt_not_found" } };
}
