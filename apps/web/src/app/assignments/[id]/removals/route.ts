import type { StudentDone } from "@/assignment/done";
import { answers, handle, redirectOutcome, seeOther } from "@/http/handle";
import { problem } from "@/http/problem";
import { readFields, wholeNumber } from "@/http/request-body";
import { removalInputSchema, removeUnanswered, undoRemoval } from "@/student/removal.server";

/**
 * `POST /assignments/{id}/removals`: removes every student who has answered nothing, up to a number, or brings the
 * students of a removal back.
 */
export const POST = handle<{ id: string }>(
  answers.page,
  async ({ request, params: { id }, caller: { owner } }) => {
    const form = await readFields(request);
    if (!form.ok) return form.problem;
    const page = `/assignments/${id}/live`;
    const lead = (done: StudentDone) => seeOther(`${page}?done=${done}`);
    const undo = form.value.get("undo");
    if (undo !== undefined) {
      const undone = await undoRemoval(id, undo, owner);
      if (!undone.ok) return redirectOutcome(undone, page);
      return lead(undone.value.renamed > 0 ? "restoredRenamed" : "restored");
    }
    const input = removalInputSchema.safeParse({ upTo: wholeNumber(form.value.get("upTo") ?? "") });
    if (!input.success) return problem("invalid_request");
    const removed = await removeUnanswered(id, input.data, owner);
    if (!removed.ok) return redirectOutcome(removed, page);
    return lead(removed.value === null ? "removedNone" : "removedAll");
  },
);
