import "server-only";
import { getDatabase } from "@/server/database/database";
import { readPageSecret } from "@/server/identity/page-identity";
import { ownerOf, type Secret } from "@/server/identity/secret";
import type { Role } from "./assignment-view";
import { findAssignment } from "./find-assignment";
import { linkPath, linkSecret } from "./link-secret";

/**
 * The path of the manage or results link (`/manage#…`, `/results#…`), where this browser made it. Null where another
 * did, or there is none: then a new one can be made. Not to be shown where a class can see it.
 */
export async function loadLink(
  id: string,
  role: Role,
  browser: Secret | null | Promise<Secret | null> = readPageSecret(),
): Promise<string | null> {
  const secret = await browser;
  if (secret === null) return null;
  const held = await findAssignment(await getDatabase(), id, ownerOf(secret), "manage");
  if (held === null) return null;
  const { manageHash, manageNonce, resultsHash, resultsNonce } = held.assignment;
  const [hash, nonce] = role === "manage" ? [manageHash, manageNonce] : [resultsHash, resultsNonce];
  const derived = linkSecret(secret, role, held.assignment.id, nonce);
  return ownerOf(derived) === hash ? linkPath(role, held.assignment.id, derived) : null;
}
