import "server-only";
import { createAssignment } from "@/server/assignments/create-assignment";
import { createInputSchema } from "@/server/assignments/create-input";
import { addressOf } from "@/server/http/address-of";
import { tooMany } from "@/server/http/too-many";
import { newSecret } from "@/server/identity/secret";
import { serveBody } from "../serve";
import { answerCreated, createdViewSchema } from "./answer-created";

export const postAssignments = serveBody(
  {
    name: "createAssignment",
    method: "POST",
    path: "/api/v1/assignments",
    summary: "Makes an assignment with the usual settings, but for those that are given.",
    access: "owner",
    body: createInputSchema,
    status: 201,
    output: createdViewSchema,
    problems: ["article_not_found", "not_enough_questions", "assignment_not_found", "too_many_requests"],
  },
  async ({ request, body, caller }) => {
    const refusal = await tooMany(["create", addressOf(request)]);
    if (refusal !== null) return { ok: false, problem: refusal };
    const secret = caller.secret ?? newSecret();
    return answerCreated(await createAssignment(body, secret), { request, caller, secret });
  },
);
