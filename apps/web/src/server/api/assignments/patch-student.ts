import "server-only";
import { changeStudent as change, studentChangeSchema } from "@/server/students/change-student";
import { serveBody } from "../serve";
import { give } from "../give";
import { done, doneSchema } from "./done";

export const changeStudent = serveBody(
  {
    name: "changeStudent",
    method: "PATCH",
    path: "/api/v1/assignments/{id}/students/{studentId}",
    summary: "Renames a student, or gives extra minutes, which hold at once.",
    access: "owner",
    body: studentChangeSchema,
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "student_not_found", "name_invalid", "name_taken"],
  },
  async ({ params, body, caller }) =>
    give(await change(params.id, params.studentId, body, caller.owner), done),
);
