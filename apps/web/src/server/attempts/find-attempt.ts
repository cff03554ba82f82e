import "server-only";
import { closeOverdue } from "@/server/assignments/close-overdue";
import { grace } from "@/server/assignments/deadline";
import { publish } from "@/server/assignments/publish";
import type { Owner } from "@/server/identity/secret";
import type { Database } from "@/server/database/database";
import { attemptIdSchema } from "./attempt-id";
import { ownedBy } from "./owned-by";
import { readAttempt, type StoredAttempt } from "./stored-attempt";

const isOverdue = ({ submittedAt, assigned }: StoredAttempt, now: number): boolean =>
  submittedAt === null &&
  assigned !== null &&
  assigned.deadlineAt !== null &&
  assigned.deadlineAt < now - grace;

async function findOwned(database: Database, id: string, owner: Owner): Promise<StoredAttempt | null> {
  const row = await database
    .selectFrom("attempts")
    .selectAll()
    .where("id", "=", id)
    .where(ownedBy(owner))
    .executeTakeFirst();
  return row === undefined ? null : readAttempt(row);
}

/**
 * The attempt, if it is this owner's. An id of the wrong shape, one that is not there and somebody else's are
 * the same answer. One whose time is over is found submitted.
 */
export async function findAttempt(
  database: Database,
  id: string,
  owner: Owner | null,
): Promise<StoredAttempt | null> {
  if (owner === null || !attemptIdSchema.safeParse(id).success) return null;
  const attempt = await findOwned(database, id, owner);
  const now = Date.now();
  if (attempt === null || !isOverdue(attempt, now)) return attempt;
  const ended = await closeOverdue(database, { attempt: id }, now);
  for (const assignment of ended) await publish(assignment, database);
  return findOwned(database, id, owner);
}
