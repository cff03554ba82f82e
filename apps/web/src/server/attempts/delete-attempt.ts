import "server-only";
import { publish } from "@/server/assignments/publish";
import { getDatabase } from "@/server/database/database";
import { eraseDeleted } from "@/server/database/erase-deleted";
import type { Owner } from "@/server/identity/secret";
import { attemptIdSchema } from "./attempt-id";
import { ownedBy } from "./owned-by";

/** Deletes an attempt and every answer in it at once. False if it was not there, or not this owner's. */
export async function deleteAttempt(id: string, owner: Owner | null): Promise<boolean> {
  if (owner === null || !attemptIdSchema.safeParse(id).success) return false;
  const database = await getDatabase();
  const [deleted] = await database
    .deleteFrom("attempts")
    .where("id", "=", id)
    .where(ownedBy(owner))
    .returning(["assignment"])
    .execute();
  if (deleted === undefined) return false;
  await eraseDeleted(database);
  if (deleted.assignment !== null) await publish(deleted.assignment);
  return true;
}
