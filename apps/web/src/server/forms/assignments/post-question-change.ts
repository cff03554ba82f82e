import "server-only";
import { removeQuestion } from "@/server/assignments/remove-question";
import { swapQuestion } from "@/server/assignments/swap-question";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { readFields } from "../read-fields";
import { outcomePage } from "./outcome-page";

/** `POST /assignments/{id}/questions/change`: swaps a question for an alternative, or removes it. */
export const postQuestionChange = handle<{ id: string }>(
  answers.page,
  async ({ request, params, caller }) => {
    const form = await readFields(request);
    if (!form.ok) return form.problem;
    const question = form.value.get("question") ?? "";
    const page = `/assignments/${params.id}/questions`;
    const action = form.value.get("action");
    if (action === "remove")
      return outcomePage(await removeQuestion(params.id, question, caller.owner), page);
    if (action !== "swap") return problem("invalid_request");
    const replacement = form.value.get("replacement") ?? "";
    return outcomePage(await swapQuestion(params.id, question, replacement, caller.owner), page);
  },
);
