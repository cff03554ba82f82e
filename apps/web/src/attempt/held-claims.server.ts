import "server-only";
import { getDatabase } from "@/database/database";
import { identifyPage, type OwnerOrPage } from "@/identity/identity";
import { ownedBy } from "@/model/attempt-rows";
import type { AttemptView } from "@/model/attempt";
import { loadAttempt } from "./load.server";

/** How many of a browser's latest attempts are looked at. */
const most = 5;

/**
 * The attempt for a class that this browser has on an article and whose right answers it may not see yet; null if there is none.
 * What the article says claim by claim would tell them. Where they are never shown, it holds until the answers are in.
 *
 * @param by left out by pages: the browser that the page is rendered for.
 */
export async function findHeldAttempt(
  article: string,
  by: OwnerOrPage = identifyPage(),
): Promise<AttemptView | null> {
  const owner = await by;
  if (owner === null) return null;
  const database = await getDatabase();
  const attempts = await database
    .selectFrom("attempts")
    .select("id")
    .where(ownedBy(owner))
    .where("article", "=", article)
    .where("student", "is not", null)
    .orderBy("started_at", "desc")
    .limit(most)
    .execute();
  for (const { id } of attempts) {
    const attempt = await loadAttempt(id, owner);
    const when = attempt?.assignment?.releasedWhen;
    if (attempt === null || when === undefined) continue;
    const isHeld = when !== "now" && !(when === "never" && attempt.submittedAt !== null);
    if (isHeld) return attempt;
  }
  return null;
}
