import "server-only";
import { deleteAssignment } from "@/server/assignments/delete-assignment";
import { problem } from "@/server/http/problem";
import { serve } from "../serve";
import { done, doneSchema } from "./done";

export const deleteAssignmentRoute = serve(
  {
    name: "deleteAssignment",
    method: "DELETE",
    path: "/api/v1/assignments/{id}",
    summary: "Deletes an assignment with every student, attempt and answer in it, at once.",
    access: "owner",
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) =>
    (await deleteAssignment(params.id, caller.owner))
      ? { ok: true, value: done() }
      : { ok: false, problem: problem("assignment_not_found") },
);
