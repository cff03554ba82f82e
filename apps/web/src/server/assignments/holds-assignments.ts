import "server-only";
import { getDatabase } from "@/server/database/database";
import { describeError } from "@/server/http/describe-error";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { log } from "@/server/log";

/**
 * Whether there is anything among "Your assignments". It is asked for every page's header, so a browser without a cookie
 * costs no query, and a fault in it is no reason for the page to break.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function holdsAssignments(owner: OwnerOrPage = identifyPage()): Promise<boolean> {
  const known = await owner;
  if (known === null) return false;
  try {
    const database = await getDatabase();
    const held = await database
      .selectFrom("assignment_holders")
      .select("assignment")
      .where("owner", "=", known)
      .limit(1)
      .executeTakeFirst();
    return held !== undefined;
  } catch (error) {
    log.error("header_failed", describeError(error));
    return false;
  }
}
