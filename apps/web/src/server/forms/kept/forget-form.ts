import "server-only";
import { getDatabase } from "@/server/database/database";
import { eraseDeleted } from "@/server/database/erase-deleted";
import type { Owner } from "@/server/identity/secret";
import type { KeptPage } from "./kept-page";

/** Deletes what was kept of a form that has now been accepted, from the disk too. */
export async function forgetForm(assignment: string, page: KeptPage, owner: Owner | null): Promise<void> {
  if (owner === null) return;
  const database = await getDatabase();
  const { numDeletedRows } = await database
    .deleteFrom("kept_forms")
    .where("assignment", "=", assignment)
    .where("owner", "=", owner)
    .where("page", "=", page)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0) await eraseDeleted(database);
}
