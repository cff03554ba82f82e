import "server-only";
import { duplicateAssignment } from "@/server/assignments/duplicate-assignment";
import { problem } from "@/server/http/problem";
import { serve } from "../serve";
import { answerCreated, createdViewSchema } from "./answer-created";

export const postDuplicate = serve(
  {
    name: "duplicateAssignment",
    method: "POST",
    path: "/api/v1/assignments/{id}/duplicate",
    summary: "Makes an assignment with the same settings and questions, without students and times.",
    access: "owner",
    status: 201,
    output: createdViewSchema,
    problems: ["assignment_not_found"],
  },
  async ({ request, params, caller }) => {
    const { secret } = caller;
    if (secret === null) return { ok: false, problem: problem("assignment_not_found") };
    return answerCreated(await duplicateAssignment(params.id, secret), { request, caller, secret });
  },
);
