import "server-only";
import { loadAttempt } from "@/server/attempts/load-attempt";
import { startAttempt } from "@/server/attempts/start-attempt";
import { startInputSchema } from "@/server/attempts/start-input";
import { addressOf } from "@/server/http/address-of";
import { attemptProblem } from "@/server/http/attempt-problem";
import { problem } from "@/server/http/problem";
import { tooMany } from "@/server/http/too-many";
import { keepSecret } from "@/server/identity/keep-secret";
import { newSecret, ownerOf } from "@/server/identity/secret";
import { isBrowser } from "./is-browser";
import { serveBody } from "./serve";
import { startedViewSchema } from "./started-view";
import { viewServed } from "./view-served";

export const postAttempts = serveBody(
  {
    name: "startAttempt",
    method: "POST",
    path: "/api/v1/attempts",
    summary: "Starts an attempt: a quiz on a topic, or practice of what a submitted attempt missed.",
    access: "owner",
    body: startInputSchema,
    status: 201,
    output: startedViewSchema,
    problems: [
      "article_not_found",
      "attempt_not_found",
      "attempt_not_submitted",
      "feedback_withheld",
      "bank_changed",
      "not_enough_questions",
      "too_many_requests",
    ],
  },
  async ({ request, body, caller }) => {
    const refusal = await tooMany(["start", addressOf(request)]);
    if (refusal !== null) return { ok: false, problem: refusal };
    const secret = caller.secret ?? newSecret();
    const owner = ownerOf(secret);
    const started = await startAttempt(body, owner);
    if (!started.ok) return { ok: false, problem: attemptProblem(started.error) };
    const attempt = await loadAttempt(started.value, owner);
    if (attempt === null) return { ok: false, problem: problem("attempt_not_found") };
    const token = caller.secret === null && !isBrowser(request) ? secret : null;
    const asked = "questions" in body ? body.questions : undefined;
    return {
      ok: true,
      value: { attempt, served: viewServed(asked, attempt.questions.length), token },
      headers: {
        location: `/api/v1/attempts/${attempt.id}`,
        // Sent again each time, so that it lasts as long as what it owns.
        ...keepSecret(caller, secret),
      },
    };
  },
);
