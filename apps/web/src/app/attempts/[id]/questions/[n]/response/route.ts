import { readAnswerForm } from "@/attempt/answer-form.server";
import { checkResponse, isSecondTry } from "@/attempt/check.server";
import {
  destination,
  type Go,
  idleCheckPath,
  isCheck,
  outcomeId,
  questionPath,
  readQuestionNumber,
} from "@/attempt/destination";
import { loadAttempt } from "@/attempt/load.server";
import { saveResponse } from "@/attempt/save.server";
import { answers, handle, seeOther } from "@/http/handle";
import { attemptProblem, problem } from "@/http/problem";
import { readFormBody } from "@/http/request-body";

const fragmentOf = (go: Go): string => {
  if (isCheck(go)) return `#${outcomeId}`;
  return "option" in go ? `#${go.option}` : "";
};

/** The address that follows a button: a moved option is scrolled into view, and so is the outcome of a check. */
function addressAfter(id: string, number: number, total: number, go: Go): string {
  const place = destination(go, number, total);
  return place === "review" ? `/attempts/${id}/review` : `${questionPath(id, place)}${fragmentOf(go)}`;
}

/** Problems after which nothing can be answered: the result, or the page in its place, comes next. */
const ended = new Set<string>(["attempt_submitted", "deadline_passed"]);

/**
 * `POST /attempts/{id}/questions/{n}/response`: saves a question's form, checks the answer if asked to, and redirects
 * to the next page.
 */
export const POST = handle<{ id: string; n: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFormBody(request);
  if (!form.ok) return form.problem;
  const attempt = await loadAttempt(params.id, caller.owner);
  if (attempt === null) return problem("attempt_not_found");
  // An answer that came too late is kept, as one sent to the API is.
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
  // A checked answer stays as it is, and its form still leads to the next page.
  if (!saved.ok && saved.error.code !== "response_locked") return attemptProblem(saved.error, "form");
  // Another tab checked it first: what was sent here is not stored, so the page shows what is.
  if (!saved.ok && answer.response !== null) {
    return seeOther(addressAfter(attempt.id, number, attempt.questions.length, { to: "check" }));
  }
  if (isCheck(go)) {
    const isBlank = answer.response === null && saved.ok;
    if (isBlank && go.to !== "reveal") return seeOther(idleCheckPath(attempt.id, number, "blank"));
    const checked = await checkResponse(attempt.id, question.id, caller.owner, go.to);
    if (!checked.ok && ended.has(checked.error.code)) return seeOther(`/attempts/${attempt.id}/result`);
    if (!checked.ok) return attemptProblem(checked.error, "form");
    const isSame = go.to === "again" && isSecondTry(checked.value);
    if (isSame) return seeOther(idleCheckPath(attempt.id, number, "same"));
  }
  return seeOther(addressAfter(attempt.id, number, attempt.questions.length, go));
});
