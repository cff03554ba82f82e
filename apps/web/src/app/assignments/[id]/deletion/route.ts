import { deleteAssignment } from "@/assignment/delete.server";
import { answers, handle, seeOther } from "@/http/handle";
import { problem } from "@/http/problem";

/** `POST /assignments/{id}/deletion`: deletes it with everything in it, at once. */
export const POST = handle<{ id: string }>(answers.page, async ({ params, caller }) =>
  (await deleteAssignment(params.id, caller.owner))
    ? seeOther("/assignments")
    : problem("assignment_not_found"),
);
