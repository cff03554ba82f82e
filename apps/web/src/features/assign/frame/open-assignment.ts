import "server-only";
import { notFound } from "next/navigation";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { loadAssignment } from "@/server/assignments/load-assignment";

/** The assignment of a teacher's page; what is missing and what is somebody else's are the same page that is not there. */
export const openAssignment = async (id: string): Promise<AssignmentView> => {
  const assignment = await loadAssignment(id);
  if (!assignment) notFound();
  return assignment;
};
