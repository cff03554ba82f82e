import "server-only";
import { deleteAssignment } from "@/server/assignments/delete-assignment";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { seeOther } from "../see-other";

/** `POST /assignments/{id}/deletion`: deletes it with everything in it, at once. */
export const postAssignmentDeletion = handle<{ id: string }>(answers.page, async ({ params, caller }) =>
  (await deleteAssignment(params.id, caller.owner))
    ? seeOther("/assignments")
    : problem("assignment_not_found"),
);
