import "server-only";
import { getDatabase } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { Owner } from "@/server/identity/secret";
import { askedQuestions } from "./asked-questions";
import type { AttemptView } from "./attempt-view";
import { findAssigned } from "./find-assigned";
import { findAttempt } from "./find-attempt";
import { findResponses } from "./find-responses";
import { viewAttempt } from "./view-attempt";

/**
 * The attempt, if it is the caller's; null the same for missing and foreign.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadAttempt(
  id: string,
  owner: Owner | null | Promise<Owner | null> = identifyPage(),
): Promise<AttemptView | null> {
  const database = await getDatabase();
  const attempt = await findAttempt(database, id, await owner);
  if (attempt === null) return null;
  const [asked, responses, assigned] = await Promise.all([
    askedQuestions(database, attempt),
    findResponses(database, attempt.id),
    findAssigned(database, attempt, Date.now()),
  ]);
  return viewAttempt(attempt, asked, responses, assigned?.view ?? null);
}
