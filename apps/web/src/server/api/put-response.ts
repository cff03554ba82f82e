import "server-only";
import { idempotencyKeySchema, savedSchema, saveInputSchema } from "@/server/attempts/save-input";
import { saveResponse } from "@/server/attempts/save-response";
import { attemptProblem } from "@/server/http/attempt-problem";
import { faultsOf } from "@/server/http/fault";
import { problem } from "@/server/http/problem";
import { serveBody } from "./serve";

const header = "Idempotency-Key";

export const putResponse = serveBody(
  {
    name: "saveResponse",
    method: "PUT",
    path: "/api/v1/attempts/{id}/responses/{questionId}",
    summary: "Saves the answer to one question. A 200 means that it is on disk.",
    access: "owner",
    headers: {
      [header]: {
        schema: idempotencyKeySchema.optional(),
        description:
          "A retry with the same key and body gets the first acknowledgement, with the time as it is now; another body gets a 409.",
      },
    },
    body: saveInputSchema,
    status: 200,
    output: savedSchema,
    problems: [
      "attempt_not_found",
      "question_not_found",
      "unknown_option",
      "wrong_interaction",
      "attempt_submitted",
      "deadline_passed",
      "response_locked",
      "stale_revision",
      "idempotency_key_reused",
    ],
  },
  async ({ request, params, body, caller }) => {
    const key = idempotencyKeySchema.optional().safeParse(request.headers.get(header) ?? undefined);
    if (!key.success) {
      const faults = faultsOf(key.error, `header.${header}`);
      return { ok: false, problem: problem("invalid_request", { faults }) };
    }
    const save = key.data === undefined ? body : { ...body, idempotencyKey: key.data };
    const saved = await saveResponse(params.id, params.questionId, save, caller.owner);
    return saved.ok ? saved : { ok: false, problem: attemptProblem(saved.error) };
  },
);
