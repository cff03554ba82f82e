import "server-only";
import { getDatabase } from "@/server/database/database";
import { eraseDeleted } from "@/server/database/erase-deleted";
import type { Owner } from "@/server/identity/secret";
import { writeAudit } from "./audit";
import { findAssignment } from "./find-assignment";
import { publish } from "./publish";

/**
 * Deletes an assignment with every student, attempt and answer in it, at once. False if it was not there, or not the
 * caller's to manage.
 */
export async function deleteAssignment(id: string, owner: Owner | null): Promise<boolean> {
  const opened = await getDatabase();
  const isDeleted = await opened.transaction().execute(async (database) => {
    if ((await findAssignment(database, id, owner, "manage")) === null) return false;
    const gone = await database.deleteFrom("assignments").where("id", "=", id).returning("id").execute();
    if (gone.length > 0) await writeAudit(database, id, "deleted", Date.now());
    return gone.length > 0;
  });
  if (!isDeleted) return false;
  await eraseDeleted(opened);
  await publish(id);
  return true;
}
