import "server-only";
import type { StoredResponse } from "./stored-attempt";

/** What becomes of a save that meets what is stored. */
export type Verdict = "newer" | "same" | "stale";

const contentOf = ({ response, marked }: StoredResponse): string => JSON.stringify([response, marked]);

/**
 * Weighs a save against what is stored. A higher revision is newer; a lower one is stale. Under the same one,
 * the same answer is a retry, and another comes from a second tab that fell behind.
 */
export function weighSave(next: StoredResponse, stored: StoredResponse | undefined): Verdict {
  if (stored === undefined || next.revision > stored.revision) return "newer";
  if (next.revision < stored.revision) return "stale";
  return contentOf(next) === contentOf(stored) ? "same" : "stale";
}
