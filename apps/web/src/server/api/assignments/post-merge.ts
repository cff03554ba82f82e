import "server-only";
import { z } from "zod";
import { studentIdSchema } from "@/server/assignments/assignment-id";
import { mergeStudents as merge } from "@/server/students/merge-students";
import { serveBody } from "../serve";
import { give } from "../give";
import { done, doneSchema } from "./done";

export const mergeStudents = serveBody(
  {
    name: "mergeStudents",
    method: "POST",
    path: "/api/v1/assignments/{id}/students/{studentId}/merge",
    summary: "Gives the attempts of a student to another, who stays.",
    access: "owner",
    body: z.strictObject({ into: studentIdSchema }),
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "student_not_found"],
  },
  async ({ params, body, caller }) =>
    give(await merge(params.id, params.studentId, body.into, caller.owner), done),
);
