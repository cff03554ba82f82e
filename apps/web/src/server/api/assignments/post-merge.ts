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
    description:
      "Attempts are numbered anew in the order in which they were started. An attempt without any answer is deleted " +
      "where the other student brings one with answers, submitted or not, so that it never counts in its place. " +
      "It cannot be undone, and asks nothing: the page says first whose result will count.",
    access: "owner",
    body: z.strictObject({ into: studentIdSchema }),
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "student_not_found"],
  },
  async ({ params, body, caller }) =>
    give(await merge(params.id, params.studentId, body.into, caller.owner), done),
);
