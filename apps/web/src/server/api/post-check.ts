import "server-only";
import { checkResponse } from "@/server/attempts/check-response";
import { questionResultSchema } from "@/server/attempts/result-view";
import { attemptProblem } from "@/server/http/attempt-problem";
import { serve } from "./serve";

export const postCheck = serve(
  {
    name: "checkResponse",
    method: "POST",
    path: "/api/v1/attempts/{id}/responses/{questionId}/check",
    summary:
      "Locks the answer to one question and tells why it is right or not, where an assignment gives feedback so.",
    access: "owner",
    status: 200,
    output: questionResultSchema,
    problems: [
      "attempt_not_found",
      "question_not_found",
      "attempt_submitted",
      "deadline_passed",
      "feedback_withheld",
    ],
  },
  async ({ params, caller }) => {
    const checked = await checkResponse(params.id, params.questionId, caller.owner);
    return checked.ok ? checked : { ok: false, problem: attemptProblem(checked.error) };
  },
);
