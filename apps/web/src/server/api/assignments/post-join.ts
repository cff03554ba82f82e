import "server-only";
import { z } from "zod";
import { addressOf } from "@/server/http/address-of";
import { newSecret } from "@/server/identity/secret";
import { joinAssignment } from "@/server/students/join-assignment";
import { serveBody } from "../serve";
import { answerJoined, joinedViewSchema } from "./answer-joined";

export const postJoin = serveBody(
  {
    name: "joinAssignment",
    method: "POST",
    path: "/api/v1/a/{code}/attempts",
    summary: "Joins by a code, or goes on, and gives the attempt to take.",
    access: "owner",
    body: z.strictObject({ nickname: z.string().max(200).optional() }),
    status: 201,
    output: joinedViewSchema,
    problems: [
      "assignment_not_found",
      "assignment_not_open",
      "assignment_closed",
      "assignment_full",
      "assignment_locked",
      "name_required",
      "name_invalid",
      "name_taken",
      "name_not_listed",
      "no_attempts_left",
      "too_many_requests",
    ],
  },
  async ({ request, params, body, caller }) => {
    const secret = caller.secret ?? newSecret();
    const joined = await joinAssignment(params.code, body, secret, addressOf(request));
    return answerJoined(joined, { request, caller, secret });
  },
);
