import {
  comparedSchema,
  removeQuestion,
  setComparison,
  swapQuestion,
} from "@/assignment/edit-questions.server";
import { answers, handle, redirectOutcome } from "@/http/handle";
import { problem } from "@/http/problem";
import { readFields } from "@/http/request-body";

/** `POST /assignments/{id}/questions/change`: swaps a question for an alternative, removes it, or says how it is compared. */
export const POST = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const question = form.value.get("question") ?? "";
  const page = `/assignments/${params.id}/questions`;
  const action = form.value.get("action");
  if (action === "remove")
    return redirectOutcome(await removeQuestion(params.id, question, caller.owner), page);
  if (action === "compare") {
    const compared = comparedSchema.safeParse({
      comparison: form.value.get("comparison"),
      ignoreAccents: form.value.get("accents") === "ignore",
    });
    if (!compared.success) return problem("invalid_request");
    return redirectOutcome(await setComparison(params.id, question, compared.data, caller.owner), page);
  }
  if (action !== "swap") return problem("invalid_request");
  const replacement = form.value.get("replacement") ?? "";
  return redirectOutcome(await swapQuestion(params.id, question, replacement, caller.owner), page);
});
