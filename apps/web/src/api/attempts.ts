import "server-only";
import { z } from "zod";
import { checkedSchema, checkResponse, loadChecked, secondTrySchema } from "@/attempt/check.server";
import { loadAttempt } from "@/attempt/load.server";
import { questionResultSchema } from "@/attempt/question-result.server";
import { loadResult, resultViewSchema } from "@/attempt/result.server";
import { saveResponse } from "@/attempt/save.server";
import { findStarted, startAttempt, startedViewSchema, viewServed } from "@/attempt/start.server";
import { submitAttempt } from "@/attempt/submit.server";
import { limitRate } from "@/http/handle";
import { attemptProblem, problem } from "@/http/problem";
import { clientAddress, newSecret, ownerOf, secretHeaders } from "@/identity/identity";
import { attemptViewSchema, savedSchema, saveInputSchema, startInputSchema } from "@/model/attempt";
import { isBrowser, serve, serveBody } from "./serve";

export const getAttempt = serve(
  {
    name: "getAttempt",
    method: "GET",
    path: "/api/v1/attempts/{id}",
    summary: "An attempt of one's own: its questions, without keys, and the answers saved so far.",
    access: "owner",
    status: 200,
    output: attemptViewSchema,
    problems: ["attempt_not_found"],
  },
  async ({ params, caller }) => {
    const value = await loadAttempt(params.id, caller.owner);
    return value === null ? { ok: false, problem: problem("attempt_not_found") } : { ok: true, value };
  },
);

export const getChecked = serve(
  {
    name: "getChecked",
    method: "GET",
    path: "/api/v1/attempts/{id}/checked",
    summary:
      "The questions that were checked so far, with their keys unless `withheld` says why not, and those that can be tried once more; only where feedback is given question by question.",
    access: "owner",
    status: 200,
    output: checkedSchema,
    problems: ["attempt_not_found"],
  },
  async ({ params, caller }) => {
    const value = await loadChecked(params.id, caller.owner);
    return value === null ? { ok: false, problem: problem("attempt_not_found") } : { ok: true, value };
  },
);

export const getResult = serve(
  {
    name: "getResult",
    method: "GET",
    path: "/api/v1/attempts/{id}/result",
    summary:
      "The result of a submitted attempt: points, and for what was answered the key and why, with the paragraphs to go back to. `withheld` says why a key is left out.",
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
    const secret = caller.secret ?? newSecret();
    const owner = ownerOf(secret);
    const earlier = await findStarted(body, owner);
    const refusal = earlier === null ? await limitRate(["start", clientAddress(request)]) : null;
    if (refusal !== null) return { ok: false, problem: refusal };
    const started =
      earlier === null ? await startAttempt(body, owner) : { ok: true as const, value: earlier };
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
        ...secretHeaders(caller, secret),
      },
    };
  },
);

/** What can go wrong with a check. */
const checkProblems = [
  "attempt_not_found",
  "question_not_found",
  "attempt_submitted",
  "deadline_passed",
  "feedback_withheld",
] as const;

/** One for each route, as each is described by a name of its own. */
const checkedOutput = () => z.union([questionResultSchema, secondTrySchema]);

export const postCheck = serve(
  {
    name: "checkResponse",
    method: "POST",
    path: "/api/v1/attempts/{id}/responses/{questionId}/check",
    summary:
      "Checks the answer to one question, where feedback is given so: locks it and tells why it is right or not, or leaves a second try.",
    description:
      "Where a second try is given, an answer that is not right stays open: what comes is `firstResponse`, the paragraphs to read again, and nothing that tells the right answer. Save another answer, and check it with `second-check`, or give up with `reveal`. Sent again, it changes nothing.",
    access: "owner",
    status: 200,
    output: checkedOutput(),
    problems: [...checkProblems],
  },
  async ({ params, caller }) => {
    const checked = await checkResponse(params.id, params.questionId, caller.owner);
    return checked.ok ? checked : { ok: false, problem: attemptProblem(checked.error) };
  },
);

export const postSecondCheck = serve(
  {
    name: "checkSecondTry",
    method: "POST",
    path: "/api/v1/attempts/{id}/responses/{questionId}/second-check",
    summary:
      "Checks and locks the answer of a second try, which earns half its points unless the first earned more. One that is still the same stays open.",
    access: "owner",
    status: 200,
    output: checkedOutput(),
    problems: [...checkProblems],
  },
  async ({ params, caller }) => {
    const checked = await checkResponse(params.id, params.questionId, caller.owner, "again");
    return checked.ok ? checked : { ok: false, problem: attemptProblem(checked.error) };
  },
);

export const postReveal = serve(
  {
    name: "revealAnswer",
    method: "POST",
    path: "/api/v1/attempts/{id}/responses/{questionId}/reveal",
    summary: "Locks the answer as it stands, without a further try, and tells why it is right or not.",
    access: "owner",
    status: 200,
    output: checkedOutput(),
    problems: [...checkProblems],
  },
  async ({ params, caller }) => {
    const checked = await checkResponse(params.id, params.questionId, caller.owner, "reveal");
    return checked.ok ? checked : { ok: false, problem: attemptProblem(checked.error) };
  },
);

export const postSubmission = serve(
  {
    name: "submitAttempt",
    method: "POST",
    path: "/api/v1/attempts/{id}/submission",
    summary: "Submits an attempt, once and for all. Sent again, it changes nothing and gives the same time.",
    access: "owner",
    status: 200,
    output: z.strictObject({ submittedAt: z.iso.datetime() }),
    problems: ["attempt_not_found"],
  },
  async ({ params, caller }) => {
    const submitted = await submitAttempt(params.id, caller.owner);
    return submitted.ok ? submitted : { ok: false, problem: attemptProblem(submitted.error) };
  },
);

export const putResponse = serveBody(
  {
    name: "saveResponse",
    method: "PUT",
    path: "/api/v1/attempts/{id}/responses/{questionId}",
    summary: "Saves the answer to one question. A 200 means that it is on disk.",
    access: "owner",
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
    ],
  },
  async ({ params, body, caller }) => {
    const saved = await saveResponse(params.id, params.questionId, body, caller.owner);
    return saved.ok ? saved : { ok: false, problem: attemptProblem(saved.error) };
  },
);
