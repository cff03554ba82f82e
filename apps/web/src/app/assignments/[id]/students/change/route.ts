import type { StudentDone } from "@/assignment/done";
import { answers, handle, redirectOutcome, seeOther } from "@/http/handle";
import { problem } from "@/http/problem";
import { readFields, wholeNumber } from "@/http/request-body";
import type { Owner } from "@/identity/identity";
import type { AssignmentErrorCode, AssignmentOutcome } from "@/model/assignment";
import { forgetForm, keepForm } from "@/model/kept-forms";
import { giveExtraTime, renameStudent, reopenAttempt } from "@/student/change.server";
import { mergeStudents } from "@/student/merge.server";
import { removeStudent } from "@/student/removal.server";

type Form = ReadonlyMap<string, string>;
type Field = (name: string) => string;
type Run = (
  id: string,
  student: string,
  field: Field,
  owner: Owner | null,
) => Promise<AssignmentOutcome<unknown>>;

/** What each button of a student's page does, and what the page afterwards says was done. */
const actions: Record<string, { run: Run; done: StudentDone }> = {
  rename: {
    run: (id, student, field, owner) => renameStudent(id, student, field("nickname"), owner),
    done: "renamed",
  },
  merge: {
    run: (id, student, field, owner) => mergeStudents(id, student, field("into"), owner),
    done: "merged",
  },
  remove: { run: (id, student, _field, owner) => removeStudent(id, student, owner), done: "removed" },
  "extra-time": {
    run: (id, student, field, owner) => giveExtraTime(id, student, wholeNumber(field("minutes")), owner),
    done: "extra",
  },
  reopen: { run: (id, student, _field, owner) => reopenAttempt(id, student, owner), done: "reopened" },
};

/** The page of the student who remains afterwards; the live page if none does. */
function doneAt(id: string, done: StudentDone, field: Field): string {
  if (done === "removed") return `/assignments/${id}/live?done=removed`;
  return `/assignments/${id}/students/${field(done === "merged" ? "into" : "student")}?done=${done}`;
}

/**
 * The page that shows a refusal: the student's page, with what was typed, or the live page if there is no such student.
 */
async function refusedAt(
  id: string,
  code: AssignmentErrorCode,
  form: Form,
  owner: Owner | null,
): Promise<string> {
  if (code === "student_not_found" || code === "assignment_not_found" || owner === null) {
    return `/assignments/${id}/live`;
  }
  const kept = await keepForm(id, "student", new URLSearchParams([...form]), owner);
  return `/assignments/${id}/students/${form.get("student") ?? ""}?kept=${kept}`;
}

/** `POST /assignments/{id}/students/change`: one of the actions on one student. */
export const POST = handle<{ id: string }>(
  answers.page,
  async ({ request, params: { id }, caller: { owner } }) => {
    const form = await readFields(request);
    if (!form.ok) return form.problem;
    const field: Field = (name) => form.value.get(name) ?? "";
    const action = Object.hasOwn(actions, field("action")) ? actions[field("action")] : undefined;
    if (action === undefined) return problem("invalid_request");
    const outcome = await action.run(id, field("student"), field, owner);
    if (!outcome.ok)
      return redirectOutcome(outcome, await refusedAt(id, outcome.error.code, form.value, owner));
    await forgetForm(id, "student", owner);
    return seeOther(doneAt(id, action.done, field));
  },
);
