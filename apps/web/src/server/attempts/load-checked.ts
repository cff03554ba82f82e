import "server-only";
import { getDatabase } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { findAssigned } from "./find-assigned";
import { findAttempt } from "./find-attempt";
import { findChecked } from "./find-checked";
import type { QuestionResult } from "./result-view";

/**
 * The questions of an attempt that were checked so far; none where feedback is not given question by question. Null
 * the same for missing and foreign.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadChecked(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<QuestionResult[] | null> {
  const database = await getDatabase();
  const attempt = await findAttempt(database, id, await owner);
  if (attempt === null) return null;
  const assigned = await findAssigned(database, attempt, Date.now());
  if (assigned?.settings.feedback !== "each-question") return [];
  return findChecked(database, attempt, assigned.settings);
}
