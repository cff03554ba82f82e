import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import type { AssignmentState } from "./assignment-view";

/** Whether students can start now. After the closing time nobody can, unless late work is taken. */
export function assignmentState(
  settings: Pick<AssignmentSettings, "opensAt" | "closesAt">,
  lockedAt: number | null,
  now: number,
): AssignmentState {
  if (settings.closesAt !== null && now >= settings.closesAt) return "closed";
  if (lockedAt !== null) return "locked";
  return settings.opensAt !== null && now < settings.opensAt ? "scheduled" : "open";
}
