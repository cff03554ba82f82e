import "server-only";
import { everyConflict } from "@wellread/assessment";
import type { AssignmentError } from "@/server/assignments/assignment-error";
import { problem, problemTitle, type Problem } from "./problem";

/** An error of an assignment as the API tells it. */
export const assignmentProblem = ({
  code,
  available,
  opensAt,
  retryAfter,
  settings,
}: AssignmentError): Problem =>
  problem(code, {
    ...(settings !== undefined && {
      faults: settings.map(({ name, conflict }) => ({
        path: `body.${name}`,
        message: conflict === null ? problemTitle(code) : everyConflict[conflict].words,
      })),
    }),
    ...(available !== undefined && { available }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(opensAt !== undefined && { opensAt: new Date(opensAt).toISOString() }),
  });
