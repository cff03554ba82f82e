import type { AssignmentError } from "@/server/assignments/assignment-error";
import { problem, type Problem } from "./problem";

/** An error of an assignment as the API tells it. */
export const assignmentProblem = ({ code, available, opensAt }: AssignmentError): Problem =>
  problem(code, {
    ...(available !== undefined && { available }),
    ...(opensAt !== undefined && { opensAt: new Date(opensAt).toISOString() }),
  });
