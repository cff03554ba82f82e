import "server-only";
import type { AttemptError } from "@/server/attempts/attempt-error";
import { writePath } from "./fault";
import { problem, problemTitle, type Problem } from "./problem";

/** What a code has to tell besides itself. */
type Details = Omit<Problem, "type" | "title" | "status" | "code">;

/** The details of an error, by what it carries. `root` is where in the request the response stands. */
function detailsOf(error: AttemptError, root: string): Details {
  if ("path" in error) {
    return { faults: [{ path: writePath([root, ...error.path]), message: problemTitle(error.code) }] };
  }
  if ("available" in error) return { available: error.available };
  if (error.code === "bank_changed") return { bank: error.current };
  return "current" in error ? { current: error.current } : {};
}

/** An error of an attempt as the API tells it. */
export const attemptProblem = (error: AttemptError, root = "body.response"): Problem =>
  problem(error.code, detailsOf(error, root));
