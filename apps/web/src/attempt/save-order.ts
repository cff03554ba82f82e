import type { Response } from "@wellread/assessment";

/** An answer as far as it matters which of two is the newer one. */
type Ordered = { response: Response | null; marked: boolean; revision: number; madeAt: number };

/** How a save relates to what is stored. */
type SaveOrder = "newer" | "same" | "stale";

const contentOf = ({ response, marked }: Ordered): string => JSON.stringify([response, marked]);

/**
 * Compares a save with what is stored. Where the save says when it was given, the same answer is a retry, and of two
 * others the one given later is newer: a tab that fell behind counts as well as any, and an answer that was long on its
 * way replaces nothing that was given after it. Otherwise a higher revision is newer and a lower one is stale; with the
 * same revision, the same answer is a retry, and another one comes from a second tab that fell behind.
 */
export function compareSaves(next: Ordered, stored: Ordered | undefined, isDated: boolean): SaveOrder {
  if (stored === undefined) return "newer";
  const isSame = contentOf(next) === contentOf(stored);
  if (isDated) {
    if (isSame) return "same";
    return next.madeAt > stored.madeAt ? "newer" : "stale";
  }
  if (next.revision > stored.revision) return "newer";
  return isSame && next.revision === stored.revision ? "same" : "stale";
}
