import "server-only";
import { type Database, eraseDeleted, getDatabase } from "@/database/database";
import { identifyPage, type Owner, type OwnerOrPage } from "@/identity/identity";
import type { AssignmentView } from "@/model/assignment";
import { writeAudit } from "@/model/assignment-rows";
import { publish } from "@/model/events";
import { loadLink } from "./links.server";
import { listOwnAssignments, loadAssignment } from "./manage.server";

/** An assignment that a browser holds, and the path of the private link that leads back to it, if this browser made it. */
export type Forgettable = { assignment: AssignmentView; link: string | null };

async function findForgettable(id: string, owner: OwnerOrPage): Promise<Forgettable[]> {
  const assignment = await loadAssignment(id, "results", owner);
  if (assignment === null) return [];
  return [{ assignment, link: await loadLink(id, assignment.role) }];
}

/** What the browser of the page would forget: one assignment, or without an id all that it holds, newest first. */
export async function listForgettable(id?: string): Promise<Forgettable[]> {
  const owner = await identifyPage();
  const held = id === undefined ? (await listOwnAssignments(owner)).map((own) => own.id) : [id];
  return (await Promise.all(held.map((one) => findForgettable(one, owner)))).flat();
}

/** Deletes what only this browser had of an assignment: that it holds it, its previews, and forms that were kept. */
async function forgetOne(database: Database, id: string, owner: Owner): Promise<void> {
  await database
    .deleteFrom("assignment_holders")
    .where("assignment", "=", id)
    .where("owner", "=", owner)
    .execute();
  await database
    .deleteFrom("attempts")
    .where("assignment", "=", id)
    .where("owner", "=", owner)
    .where("preview", "=", 1)
    .execute();
  await database.deleteFrom("kept_forms").where("assignment", "=", id).where("owner", "=", owner).execute();
  await writeAudit(database, id, "forgotten", Date.now());
}

/**
 * Makes a browser forget one assignment, or without an id all that it holds. The assignments stay, and their private
 * links open them again. Returns how many were forgotten; one that the browser does not hold is not.
 */
export async function forgetAssignments(owner: Owner | null, id?: string): Promise<number> {
  if (owner === null) return 0;
  const opened = await getDatabase();
  const forgotten = await opened.transaction().execute(async (database) => {
    let held = database.selectFrom("assignment_holders").select("assignment").where("owner", "=", owner);
    if (id !== undefined) held = held.where("assignment", "=", id);
    const rows = await held.execute();
    for (const { assignment } of rows) await forgetOne(database, assignment, owner);
    return rows;
  });
  if (forgotten.length > 0) await eraseDeleted(opened);
  for (const { assignment } of forgotten) await publish(assignment);
  return forgotten.length;
}
