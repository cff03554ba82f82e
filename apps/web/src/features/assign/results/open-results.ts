import "server-only";
import { notFound } from "next/navigation";
import { loadAssignment } from "@/server/assignments/load-assignment";
import { loadClassResults } from "@/server/results/load-class-results";

/**
 * Loads an assignment and its results, for anyone who manages it or may see its results; for anyone else, the page is
 * not found.
 */
export async function openResults(id: string) {
  const [assignment, results] = await Promise.all([loadAssignment(id, "results"), loadClassResults(id)]);
  if (assignment === null || results === null) notFound();
  return { assignment, results };
}
