import { readAnswerForm } from "@/attempt/answer-form.server";
import { checkResponse } from "@/attempt/check.server";
import { blankCheckPath, type Go, outcomeId } from "@/attempt/destination";
import { loadAttempt } from "@/attempt/load.server";
import { saveResponse } from "@/attempt/save.server";
import { answers, handle } from "@/http/handle";
import { attemptProblem, problem } from "@/http/problem";
import { seeOther } from "@/http/redirect";
import { readFormBody } from "@/http/request-body";

type Places = { [To in Go["to"]]: (go: Extract<Go, { to: To }>, number: number) => number | "review" };

const stay = (_go: Go, number: number): number => number;

/** The question that each button leads to, by its number. */
const places: Places = {
  next: (_go, number) => number + 1,
  back: (_go, number) => number - 1,
  question: (go) => go.number,
  review: () => "review",
  check: stay,
  up: stay,
  down: stay,
};

const placeAs = <To extends Go["to"]>(to: To, go: Extract<Go, { to: To }>, number: number) =>
  places[to](go, number);

const fragmentOf = (go: Go): string => {
  if (go.to === "check") return `#${outcomeId}`;
  return "option" in go ? `#${go.option}` : "";
};

/**
 * The page that follows question `number` of `total`. After a move the option is scrolled into view, after a check the
 * outcome.
 */
function destination(id: string, number: number, total: number, go: Go): string {
  const place = placeAs(go.to, go, number);
  if (place === "review" || place > total) return `/attempts/${id}/review`;
  return `/attempts/${id}/questions/${Math.max(1, place)}${fragmentOf(go)}`;
}

/** At most two digits, without a sign or a leading zero: a quiz has at most 50 questions. */
const readNumber = (text: string): number => (/^[1-9]\d?$/.test(text) ? Number(text) : 0);

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
  const number = readNumber(params.n);
  const question = attempt.questions[number - 1];
  if (question === undefined) return problem("question_not_found");

  const read = readAnswerForm(form.value, question.interaction);
  if (!read.ok) return problem("invalid_request", { faults: read.faults });
  const { go, ...answer } = read.value;
  const saved = await saveResponse(attempt.id, question.id, answer, caller.owner);
  if (!saved.ok && ended.has(saved.error.code)) return seeOther(`/attempts/${attempt.id}/result`);
  // A checked answer stays as it is, and its form still leads to the next page.
  if (!saved.ok && saved.error.code !== "response_locked") return attemptProblem(saved.error, "form");
  // Another tab checked it first: what was sent here is not stored, so the page shows what is.
  if (!saved.ok && answer.response !== null) {
    return seeOther(destination(attempt.id, number, attempt.questions.length, { to: "check" }));
  }
  if (go.to === "check") {
    if (answer.response === null && saved.ok) return seeOther(blankCheckPath(attempt.id, number));
    const checked = await checkResponse(attempt.id, question.id, caller.owner);
    if (!checked.ok && ended.has(checked.error.code)) return seeOther(`/attempts/${attempt.id}/result`);
    if (!checked.ok) return attemptProblem(checked.error, "form");
  }
  return seeOther(destination(attempt.id, number, attempt.questions.length, go));
});
