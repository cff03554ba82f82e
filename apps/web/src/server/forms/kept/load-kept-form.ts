import "server-only";
import { getDatabase } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import type { KeptPage } from "./kept-page";

/** The form as this browser sent it; null the same for missing, expired and somebody else's. */
export async function loadKeptForm(
  id: string,
  assignment: string,
  page: KeptPage,
  owner: OwnerOrPage = identifyPage(),
  now: number = Date.now(),
): Promise<URLSearchParams | null> {
  const [database, caller] = await Promise.all([getDatabase(), owner]);
  if (caller === null) return null;
  const kept = await database
    .selectFrom("kept_forms")
    .select("fields")
    .where("id", "=", id)
    .where("assignment", "=", assignment)
    .where("owner", "=", caller)
    .where("page", "=", page)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return kept === undefined ? null : new URLSearchParams(kept.fields);
}
