import { addOwnQuestions } from "@/assignment/edit-questions.server";
import { answers, handle, redirectOutcome, seeOther } from "@/http/handle";
import { fileLimit, readFileBody } from "@/http/request-body";
import { clientAddress } from "@/identity/identity";
import type { AssignmentErrorCode } from "@/model/assignment";
import { keepForm } from "@/model/kept-forms";

const pageOf = (id: string): string => `/assignments/${id}/questions`;

/** What is over in a moment: the form comes back with what was pasted. */
const keeping: ReadonlySet<AssignmentErrorCode> = new Set(["too_busy", "too_many_requests"]);

/** `POST /assignments/{id}/questions/own`: adds the questions in a file; the page then says what became of each. */
export const POST = handle<{ id: string }>(
  answers.page,
  async ({ request, params, caller: { owner } }) => {
    const file = await readFileBody(request);
    if (!file.ok) return file.problem;
    const page = pageOf(params.id);
    const outcome = await addOwnQuestions(params.id, file.value, owner, clientAddress(request));
    if (!outcome.ok && owner !== null && keeping.has(outcome.error.code)) {
      const text = file.pasted.isWellFormed() && !file.pasted.includes("\0") ? file.pasted : "";
      const kept = await keepForm(params.id, "own-questions", new URLSearchParams({ text }), owner);
      return redirectOutcome(outcome, `${page}?kept=${kept}#own`);
    }
    if (!outcome.ok || owner === null) return redirectOutcome(outcome, page);
    const report = new URLSearchParams({ report: JSON.stringify(outcome.value) });
    const kept = await keepForm(params.id, "own-questions", report, owner);
    return seeOther(`${page}?added=${kept}#own`);
  },
  { bodyLimit: fileLimit, tooLarge: ({ id }) => seeOther(`${pageOf(id)}?problem=file_too_large#own`) },
);
