import "server-only";
import { duplicateAssignment } from "@/server/assignments/duplicate-assignment";
import { addressOf } from "@/server/http/address-of";
import { problem } from "@/server/http/problem";
import { consume } from "@/server/limits/consume";
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
    problems: ["assignment_not_found", "too_many_requests"],
  },
  async ({ request, params, caller }) => {
    const { secret } = caller;
    if (secret === null) return { ok: false, problem: problem("assignment_not_found") };
    if (!(await consume(["create", addressOf(request)]))) {
      return { ok: false, problem: problem("too_many_requests") };
    }
    return answerCreated(await duplicateAssignment(params.id, secret), { request, caller, secret });
  },
);
