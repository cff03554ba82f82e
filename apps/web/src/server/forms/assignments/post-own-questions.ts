import "server-only";
import { addOwnQuestions } from "@/server/assignments/add-own-questions";
import { fileLimit } from "@/server/http/cap-body";
import { answers, handle } from "@/server/http/handle";
import { readFileBody } from "@/server/http/read-file-body";
import { keepForm } from "../kept/keep-form";
import { seeOther } from "../see-other";
import { outcomePage } from "./outcome-page";

const pageOf = (id: string): string => `/assignments/${id}/questions`;

/** `POST /assignments/{id}/questions/own`: adds the questions of a file; the page then says what became of each. */
export const postOwnQuestions = handle<{ id: string }>(
  answers.page,
  async ({ request, params, caller: { owner } }) => {
    const file = await readFileBody(request);
    if (!file.ok) return file.problem;
    const page = pageOf(params.id);
    const outcome = await addOwnQuestions(params.id, file.value, owner);
    if (!outcome.ok || owner === null) return outcomePage(outcome, page);
    const report = new URLSearchParams({ report: JSON.stringify(outcome.value) });
    const kept = await keepForm(params.id, "own-questions", report, owner);
    return seeOther(`${page}?added=${kept}#own`);
  },
  { bodyLimit: fileLimit, tooLarge: ({ id }) => seeOther(`${pageOf(id)}?problem=file_too_large#own`) },
);
