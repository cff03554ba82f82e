import "server-only";
import { z } from "zod";
import { addressOf } from "@/server/http/address-of";
import { newSecret } from "@/server/identity/secret";
import { resumeByCode } from "@/server/students/resume-by-code";
import { serveBody } from "../serve";
import { answerJoined, joinedViewSchema } from "./answer-joined";

export const postResume = serveBody(
  {
    name: "resumeByCode",
    method: "POST",
    path: "/api/v1/a/{code}/resume",
    summary: "Goes on with another device by a personal code.",
    access: "owner",
    body: z.strictObject({ code: z.string().max(40) }),
    status: 201,
    output: joinedViewSchema,
    problems: [
      "assignment_not_found",
      "wrong_code",
      "assignment_not_open",
      "assignment_closed",
      "no_attempts_left",
      "too_many_requests",
    ],
  },
  async ({ request, params, body, caller }) => {
    const secret = caller.secret ?? newSecret();
    const joined = await resumeByCode(params.code, body.code, secret, addressOf(request));
    return answerJoined(joined, { request, caller, secret });
  },
);
