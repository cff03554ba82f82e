import "server-only";
import type { z } from "zod";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import { assignmentProblem } from "@/server/http/assignment-problem";
import type { Caller } from "@/server/identity/identify-request";
import { keepSecret } from "@/server/identity/keep-secret";
import { secretSchema, type Secret } from "@/server/identity/secret";
import { joinedSchema, type Joined } from "@/server/students/join-view";
import { isBrowser } from "../is-browser";
import type { ApiAnswer } from "../serve";

export const joinedViewSchema = joinedSchema.extend({
  /** For programs that sent no token: send it as `Authorization: Bearer …`. */
  token: secretSchema.nullable(),
});

/** Answers a student who joined or came back, and makes the caller's browser theirs. */
export function answerJoined(
  outcome: AssignmentOutcome<Joined>,
  { request, caller, secret }: { request: Request; caller: Caller; secret: Secret },
): ApiAnswer<z.infer<typeof joinedViewSchema>> {
  if (!outcome.ok) return { ok: false, problem: assignmentProblem(outcome.error) };
  const token = caller.secret === null && !isBrowser(request) ? secret : null;
  return {
    ok: true,
    value: { ...outcome.value, token },
    headers: {
      location: `/api/v1/attempts/${outcome.value.attempt}`,
      ...keepSecret(caller, secret),
    },
  };
}
