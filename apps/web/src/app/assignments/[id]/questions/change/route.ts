import { removeQuestion, swapQuestion } from "@/assignment/edit-questions.server";
import { answers, handle, redirectOutcome } from "@/http/handle";
import { problem } from "@/http/problem";
import { readFields } from "@/http/request-body";

/** `POST /assignments/{id}/questions/change`: swaps a question for an alternative, or removes it. */
export const POST = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const question = form.value.get("question") ?? "";
  const page = `/assignments/${params.id}/questions`;
  const action = form.value.get("action");
  if (action === "remove")
    return redirectOutcome(await removeQuestion(params.id, question, caller.owner), page);
  if (action !== "swap") return problem("invalid_request");
  const replacement = form.value.get("replacement") ?? "";
  return redirectOutcome(await swapQuestion(params.id, question, replacement, caller.owner), page);
});
