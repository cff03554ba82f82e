import "server-only";
import { getDatabase } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import type { AssignmentView, Role } from "./assignment-view";
import { findAssignment } from "./find-assignment";
import { viewAssignment } from "./view-assignment";

/**
 * The assignment, if the caller holds it in that role (`manage` includes `results`); null the same for missing and
 * foreign.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadAssignment(
  id: string,
  role: Role = "manage",
  owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentView | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, role);
  return held === null ? null : viewAssignment(database, held, Date.now());
}
