import "server-only";
import type { AssignmentError } from "@/server/assignments/assignment-error";
import { problem, problemTitle, type Problem } from "./problem";

/** An error of an assignment as the API tells it. */
export const assignmentProblem = ({ code, available, opensAt, settings }: AssignmentError): Problem =>
  problem(code, {
    ...(settings !== undefined && {
      faults: settings.map((name) => ({ path: `body.${name}`, message: problemTitle(code) })),
    }),
    ...(available !== undefined && { available }),
    ...(opensAt !== undefined && { opensAt: new Date(opensAt).toISOString() }),
  });
