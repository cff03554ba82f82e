import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import type { AssignmentState } from "./assignment-view";

/** Whether students can start now: after the closing time where late work is taken, unless it is locked, and else not. */
export function assignmentState(
  settings: Pick<AssignmentSettings, "opensAt" | "closesAt" | "late">,
  lockedAt: number | null,
  now: number,
): AssignmentState {
  const isPast = settings.closesAt !== null && now >= settings.closesAt;
  if (isPast && settings.late === "off") return "closed";
  if (lockedAt !== null) return "locked";
  if (isPast) return "late";
  return settings.opensAt !== null && now < settings.opensAt ? "scheduled" : "open";
}
