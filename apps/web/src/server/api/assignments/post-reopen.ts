import "server-only";
import { reopenAttempt as reopen } from "@/server/students/reopen-attempt";
import { serve } from "../serve";
import { give } from "../give";
import { done, doneSchema } from "./done";

export const reopenAttempt = serve(
  {
    name: "reopenAttempt",
    method: "POST",
    path: "/api/v1/assignments/{id}/students/{studentId}/reopen",
    summary: "Opens a student's latest attempt again, with all its answers.",
    access: "owner",
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "student_not_found", "attempt_not_found", "attempt_not_submitted"],
  },
  async ({ params, caller }) => give(await reopen(params.id, params.studentId, caller.owner), done),
);
