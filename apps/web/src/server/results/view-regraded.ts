import "server-only";
import type { RegradedAttempt } from "./regrade-attempt";
import type { RegradedView } from "./regraded-view";

/** Tells a student what corrections changed; null if nothing. */
export function viewRegraded({ uncorrected, notices }: RegradedAttempt): RegradedView | null {
  if (notices.length === 0) return null;
  const { points, outOf } = uncorrected;
  return { before: { points, outOf }, questions: notices };
}
