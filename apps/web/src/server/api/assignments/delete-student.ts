import "server-only";
import { removeStudent as remove } from "@/server/students/remove-student";
import { serve } from "../serve";
import { give } from "../give";
import { done, doneSchema } from "./done";

export const removeStudent = serve(
  {
    name: "removeStudent",
    method: "DELETE",
    path: "/api/v1/assignments/{id}/students/{studentId}",
    summary: "Removes a student with every attempt and answer.",
    access: "owner",
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "student_not_found"],
  },
  async ({ params, caller }) => give(await remove(params.id, params.studentId, caller.owner), done),
);
