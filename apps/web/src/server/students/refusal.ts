import "server-only";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";

/** Why nobody can start an attempt now; null if one can. Whoever is in already may go on in a locked or full one. */
export function startRefusal(
  { settings: { opensAt, closesAt, late } }: StoredAssignment,
  now: number,
): "assignment_not_open" | "assignment_closed" | null {
  if (opensAt !== null && now < opensAt) return "assignment_not_open";
  return closesAt !== null && now >= closesAt && late === "off" ? "assignment_closed" : null;
}

/** Why nobody new can join now; null if one can. */
export function joinRefusal(
  assignment: StoredAssignment,
  students: number,
  now: number,
): "assignment_not_open" | "assignment_closed" | "assignment_locked" | "assignment_full" | null {
  const atAll = startRefusal(assignment, now);
  if (atAll !== null) return atAll;
  if (assignment.lockedAt !== null) return "assignment_locked";
  return students >= assignment.settings.cap ? "assignment_full" : null;
}
