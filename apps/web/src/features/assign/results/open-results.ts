import "server-only";
import { notFound } from "next/navigation";
import { loadAssignment } from "@/server/assignments/load-assignment";
import { loadClassResults } from "@/server/results/load-class-results";

/** An assignment and its results, for who manages it or may see its results; otherwise a page that is not there. */
export async function openResults(id: string) {
  const [assignment, results] = await Promise.all([loadAssignment(id, "results"), loadClassResults(id)]);
  if (assignment === null || results === null) notFound();
  return { assignment, results };
}
