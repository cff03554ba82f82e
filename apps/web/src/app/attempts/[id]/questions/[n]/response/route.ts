import { readAnswerForm } from "@/attempt/answer-form.server";
import { checkResponse } from "@/attempt/check.server";
import {
  blankCheckPath,
  destination,
  type Go,
  outcomeId,
  questionPath,
  readQuestionNumber,
} from "@/attempt/destination";
import { loadAttempt } from "@/attempt/load.server";
import { saveResponse } from "@/attempt/save.server";
import { answers, handle } from "@/http/handle";
import { attemptProblem, problem } from "@/http/problem";
import { seeOther } from "@/http/redirect";
import { readFormBody } from "@/http/request-body";

const fragmentOf = (go: Go): string => {
  if (go.to === "check") return `#${outcomeId}`;
  return "option" in go ? `#${go.option}` : "";
};

/** The address that a button leads to. A moved option gets its place back in view, a check its outcome. */
function addressAfter(id: string, number: number, total: number, go: Go): string {
  const place = destination(go, number, total);
  return place === "review" ? `/attempts/${id}/review` : `${questionPath(id, place)}${fragmentOf(go)}`;
}

/** Nothing more to answer: the result, or what is told in its place, is next. */
const ended = new Set<string>(["attempt_submitted", "deadline_passed"]);

/** `POST /attempts/{id}/questions/{n}/response`: saves a question's form, checks it where asked to, and leads on. */
export const POST = handle<{ id: string; n: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFormBody(request);
  if (!form.ok) return form.problem;
  const attempt = await loadAttempt(params.id, caller.owner);
  if (attempt === null) return problem("attempt_not_found");
  // An answer that came after its time is kept, as one that comes by the API is.
  const isOver = attempt.submittedAt !== null && attempt.assignment?.endedBy !== "deadline";
  if (isOver) return seeOther(`/attempts/${attempt.id}/result`);
  const number = readQuestionNumber(params.n, attempt.questions.length);
  const question = number === null ? undefined : attempt.questions[number - 1];
  if (number === null || question === undefined) return problem("question_not_found");

  const read = readAnswerForm(form.value, question.interaction);
  if (!read.ok) return problem("invalid_request", { faults: read.faults });
  const { go, ...answer } = read.value;
  const saved = await saveResponse(attempt.id, question.id, answer, caller.owner);
  if (!saved.ok && ended.has(saved.error.code)) return seeOther(`/attempts/${attempt.id}/result`);
  // A checked answer stays as it is, and its form still leads on.
  if (!saved.ok && saved.error.code !== "response_locked") return attemptProblem(saved.error, "form");
  // Another tab checked it first: what was sent here is not kept, so the page shows what is.
  if (!saved.ok && answer.response !== null) {
    return seeOther(addressAfter(attempt.id, number, attempt.questions.length, { to: "check" }));
  }
  if (go.to === "check") {
    if (answer.response === null && saved.ok) return seeOther(blankCheckPath(attempt.id, number));
    const checked = await checkResponse(attempt.id, question.id, caller.owner);
    if (!checked.ok && ended.has(checked.error.code)) return seeOther(`/attempts/${attempt.id}/result`);
    if (!checked.ok) return attemptProblem(checked.error, "form");
  }
  return seeOther(addressAfter(attempt.id, number, attempt.questions.length, go));
});
