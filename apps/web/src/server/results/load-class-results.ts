import "server-only";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import type { ClassResults } from "./class-results-view";
import { openClass } from "./open-class";
import { viewClassResults } from "./view-class-results";

/**
 * The results of a class, for who manages it or may see its results; null for anyone else. Reckoned afresh from the
 * stored answers and the corrections in force.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadClassResults(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<ClassResults | null> {
  const opened = await openClass(id, "results", owner);
  return opened === null ? null : viewClassResults(opened.record, opened.role, opened.now);
}
