import "server-only";
import type { Role } from "@/server/assignments/assignment-view";
import { findAssignment } from "@/server/assignments/find-assignment";
import { getDatabase, type Database } from "@/server/database/database";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { readClass, type ClassRecord } from "./class-record";

/** A class, and what the caller may do with it. */
export type OpenClass = { database: Database; record: ClassRecord; role: Role; now: number };

/** Reads the class of an assignment that the caller holds in a role; null the same for missing and foreign. */
export async function openClass(id: string, role: Role, owner: OwnerOrPage): Promise<OpenClass | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, role);
  if (held === null) return null;
  const now = Date.now();
  return { database, record: await readClass(database, held.assignment, now), role: held.role, now };
}
