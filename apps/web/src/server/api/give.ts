import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import { assignmentProblem } from "@/server/http/assignment-problem";
import type { Problem } from "@/server/http/problem";

/** An outcome as the API answers it; `write` makes of a value what is answered. */
export async function give<T, Output>(
  outcome: AssignmentOutcome<T>,
  write: (value: T) => Promise<Output> | Output,
): Promise<{ ok: true; value: Output } | { ok: false; problem: Problem }> {
  if (!outcome.ok) return { ok: false, problem: assignmentProblem(outcome.error) };
  return { ok: true, value: await write(outcome.value) };
}
