import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import type { Owner } from "@/server/identity/secret";
import { giveExtraTime } from "@/server/students/give-extra-time";
import { mergeStudents } from "@/server/students/merge-students";
import { removeStudent } from "@/server/students/remove-student";
import { renameStudent } from "@/server/students/rename-student";
import { reopenAttempt } from "@/server/students/reopen-attempt";
import { readFields } from "../read-fields";
import { outcomePage } from "./outcome-page";

type Run = (
  id: string,
  student: string,
  field: (name: string) => string,
  owner: Owner | null,
) => Promise<AssignmentOutcome<unknown>>;

/** What the buttons beside a student do. */
const actions: Record<string, Run> = {
  rename: (id, student, field, owner) => renameStudent(id, student, field("nickname"), owner),
  merge: (id, student, field, owner) => mergeStudents(id, student, field("into"), owner),
  remove: (id, student, _field, owner) => removeStudent(id, student, owner),
  "extra-time": (id, student, field, owner) =>
    giveExtraTime(
      id,
      student,
      /^\d{1,3}$/.test(field("minutes")) ? Number(field("minutes")) : Number.NaN,
      owner,
    ),
  reopen: (id, student, _field, owner) => reopenAttempt(id, student, owner),
};

/** `POST /assignments/{id}/students/change`: one of the actions on one student. */
export const postStudentChange = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const field = (name: string): string => form.value.get(name) ?? "";
  const action = Object.hasOwn(actions, field("action")) ? actions[field("action")] : undefined;
  if (action === undefined) return problem("invalid_request");
  const outcome = await action(params.id, field("student"), field, caller.owner);
  return outcomePage(outcome, `/assignments/${params.id}/live`);
});
