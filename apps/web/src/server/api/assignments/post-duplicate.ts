import "server-only";
import { duplicateAssignment } from "@/server/assignments/duplicate-assignment";
import { addressOf } from "@/server/http/address-of";
import { problem } from "@/server/http/problem";
import { tooMany } from "@/server/http/too-many";
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
    const refusal = await tooMany(["create", addressOf(request)]);
    if (refusal !== null) return { ok: false, problem: refusal };
    return answerCreated(await duplicateAssignment(params.id, secret), { request, caller, secret });
  },
);
