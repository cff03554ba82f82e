import "server-only";
import type { Transaction } from "kysely";
import { grace } from "@/server/assignments/deadline";
import type { DatabaseSchema } from "@/server/database/schema";
import type { Owner } from "@/server/identity/secret";
import type { Outcome } from "./attempt-error";
import { attemptIdSchema } from "./attempt-id";
import { findAttempt } from "./find-attempt";
import { lateWindow } from "./late-answers";
import { ownedBy } from "./owned-by";
import { readAttempt, type StoredAttempt } from "./stored-attempt";

/** Why an attempt takes no more answers. Weeks after its deadline it is one that was submitted, and none is kept. */
const endOf = (
  { assigned, submittedAt }: StoredAttempt,
  now: number,
): "deadline_passed" | "attempt_submitted" =>
  assigned?.endedBy === "deadline" && now <= (submittedAt ?? now) + lateWindow
    ? "deadline_passed"
    : "attempt_submitted";

/**
 * Finds an open attempt and locks it for the rest of the transaction, by the write that notes its owner's last
 * deed: two saves of one attempt, or a save and its submission, come one after the other on either database.
 */
export async function claimAttempt(
  transaction: Transaction<DatabaseSchema>,
  id: string,
  owner: Owner | null,
  now: number,
): Promise<Outcome<StoredAttempt, "attempt_not_found" | "attempt_submitted" | "deadline_passed">> {
  if (owner === null || !attemptIdSchema.safeParse(id).success) {
    return { ok: false, error: { code: "attempt_not_found" } };
  }
  const row = await transaction
    .updateTable("attempts")
    .set({ touched_at: now })
    .where("id", "=", id)
    .where(ownedBy(owner))
    .where("submitted_at", "is", null)
    .where(({ eb }) => eb.or([eb("deadline_at", "is", null), eb("deadline_at", ">=", now - grace)]))
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) return { ok: true, value: readAttempt(row) };
  const there = await findAttempt(transaction, id, owner);
  return { ok: false, error: { code: there === null ? "attempt_not_found" : endOf(there, now) } };
}
