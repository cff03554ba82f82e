import "server-only";
import { loadAttempt } from "@/server/attempts/load-attempt";
import { loadResult } from "@/server/attempts/load-result";
import { resultViewSchema } from "@/server/attempts/result-view";
import { problem } from "@/server/http/problem";
import { serve } from "./serve";

export const getResult = serve(
  {
    name: "getResult",
    method: "GET",
    path: "/api/v1/attempts/{id}/result",
    summary: "The result of a submitted attempt: points, keys, and why, with the paragraphs to go back to.",
    access: "owner",
    status: 200,
    output: resultViewSchema,
    problems: ["attempt_not_found", "attempt_not_submitted", "feedback_withheld"],
  },
  async ({ params, caller }) => {
    const value = await loadResult(params.id, caller.owner);
    if (value !== null) return { ok: true, value };
    const attempt = await loadAttempt(params.id, caller.owner);
    if (attempt === null) return { ok: false, problem: problem("attempt_not_found") };
    const isSubmitted = attempt.submittedAt !== null;
    return { ok: false, problem: problem(isSubmitted ? "feedback_withheld" : "attempt_not_submitted") };
  },
);
