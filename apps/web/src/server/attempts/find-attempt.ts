import "server-only";
import type { Owner } from "@/server/identity/secret";
import type { Database } from "@/server/database/database";
import { attemptIdSchema } from "./attempt-id";
import { readAttempt, type StoredAttempt } from "./stored-attempt";

/**
 * The attempt, if it is this owner's. An id of the wrong shape, one that is not there and somebody else's are
 * the same answer.
 */
export async function findAttempt(
  database: Database,
  id: string,
  owner: Owner | null,
): Promise<StoredAttempt | null> {
  if (owner === null || !attemptIdSchema.safeParse(id).success) return null;
  const row = await database
    .selectFrom("attempts")
    .selectAll()
    .where("id", "=", id)
    .where("owner", "=", owner)
    .executeTakeFirst();
  return row === undefined ? null : readAttempt(row);
}
