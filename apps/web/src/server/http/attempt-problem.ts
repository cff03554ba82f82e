import type { AttemptError } from "@/server/attempts/attempt-error";
import { writePath } from "./fault";
import { problem, problemTitle, type Problem } from "./problem";

/** An error of an attempt as the API tells it. `root` is where in the request the response stands. */
export function attemptProblem(error: AttemptError, root = "body.response"): Problem {
  switch (error.code) {
    case "unknown_option":
    case "wrong_interaction": {
      const path = writePath([root, ...error.path]);
      return problem(error.code, { faults: [{ path, message: problemTitle(error.code) }] });
    }
    case "bank_changed":
      return problem(error.code, { bank: error.current });
    case "not_enough_questions":
      return problem(error.code, { available: error.available });
    case "stale_revision":
    case "idempotency_key_reused":
      return problem(error.code, { current: error.current });
    case "article_not_found":
    case "attempt_not_found":
    case "question_not_found":
    case "attempt_submitted":
    case "attempt_not_submitted":
      return problem(error.code);
  }
}
