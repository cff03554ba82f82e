import "server-only";
import { getDatabase } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import { clearDevice } from "./devices";
import { findByCode } from "./find-by-code";

/** Makes this browser forget its student of the assignment; what was answered stays. */
export async function leaveDevice(code: string, owner: Owner | null): Promise<void> {
  if (owner === null) return;
  const database = await getDatabase();
  const assignment = await findByCode(database, code);
  if (assignment !== null) await clearDevice(database, assignment.id, owner);
}
