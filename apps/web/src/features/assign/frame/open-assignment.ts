import "server-only";
import { notFound } from "next/navigation";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { loadAssignment } from "@/server/assignments/load-assignment";

/**
 * Loads the assignment for a teacher's page. One that does not exist and one that belongs to somebody else give the
 * same “not found” page.
 */
export const openAssignment = async (id: string): Promise<AssignmentView> => {
  const assignment = await loadAssignment(id);
  if (!assignment) notFound();
  return assignment;
};
