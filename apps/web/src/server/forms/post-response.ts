import "server-only";
import { blankCheckPath } from "@/features/take/question/blank-check";
import { checkResponse } from "@/server/attempts/check-response";
import { loadAttempt } from "@/server/attempts/load-attempt";
import { readForm } from "@/server/attempts/read-form";
import { saveResponse } from "@/server/attempts/save-response";
import { attemptProblem } from "@/server/http/attempt-problem";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { readFormBody } from "@/server/http/read-form-body";
import { destination } from "./destination";
import { seeOther } from "./see-other";

/** Numbers as the addresses write them: no sign, no leading zero. */
const readNumber = (text: string): number => (/^[1-9]\d?$/.test(text) ? Number(text) : 0);

/** Nothing more to answer: the result, or what is told in its place, is next. */
const ended = new Set<string>(["attempt_submitted", "deadline_passed"]);

/** `POST /attempts/{id}/questions/{n}/response`: saves a question's form, checks it where asked to, and leads on. */
export const postResponse = handle<{ id: string; n: string }>(
  answers.page,
  async ({ request, params, caller }) => {
    const form = await readFormBody(request);
    if (!form.ok) return form.problem;
    const attempt = await loadAttempt(params.id, caller.owner);
    if (attempt === null) return problem("attempt_not_found");
    // An answer that came after its time is kept, as one that comes by the API is.
    const isOver = attempt.submittedAt !== null && attempt.assignment?.endedBy !== "deadline";
    if (isOver) return seeOther(`/attempts/${attempt.id}/result`);
    const number = readNumber(params.n);
    const question = attempt.questions[number - 1];
    if (question === undefined) return problem("question_not_found");

    const read = readForm(form.value, question.interaction);
    if (!read.ok) return problem("invalid_request", { faults: read.faults });
    const { go, ...answer } = read.value;
    const saved = await saveResponse(attempt.id, question.id, answer, caller.owner);
    if (!saved.ok && ended.has(saved.error.code)) return seeOther(`/attempts/${attempt.id}/result`);
    // A checked answer stays as it is, and its form still leads on.
    if (!saved.ok && saved.error.code !== "response_locked") return attemptProblem(saved.error, "form");
    // Another tab checked it first: what was sent here is not kept, so the page shows what is.
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
  },
);
