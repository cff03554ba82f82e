import "server-only";
import { getDatabase } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import type { Outcome } from "./attempt-error";
import { attemptIdSchema } from "./attempt-id";
import { findAttempt } from "./find-attempt";
import { writeTime } from "./stored-attempt";

/** Ends an attempt, once: later calls change nothing and give the same time. Unanswered questions earn nothing. */
export async function submitAttempt(
  id: string,
  owner: Owner | null,
): Promise<Outcome<{ submittedAt: string }, "attempt_not_found">> {
  const notFound = { ok: false, error: { code: "attempt_not_found" } } as const;
  if (owner === null || !attemptIdSchema.safeParse(id).success) return notFound;
  const database = await getDatabase();
  const now = Date.now();
  await database
    .updateTable("attempts")
    .set({ submitted_at: now, touched_at: now })
    .where("id", "=", id)
    .where("owner", "=", owner)
    .where("submitted_at", "is", null)
    .execute();
  const attempt = await findAttempt(database, id, owner);
  if (attempt === null || attempt.submittedAt === null) return notFound;
  return { ok: true, value: { submittedAt: writeTime(attempt.submittedAt) } };
}
