import "server-only";
import { attemptViewSchema } from "@/server/attempts/attempt-view";
import { loadAttempt } from "@/server/attempts/load-attempt";
import { problem } from "@/server/http/problem";
import { serve } from "./serve";

export const getAttempt = serve(
  {
    name: "getAttempt",
    method: "GET",
    path: "/api/v1/attempts/{id}",
    summary: "An attempt of one's own: its questions, without keys, and the answers saved so far.",
    access: "owner",
    status: 200,
    output: attemptViewSchema,
    problems: ["attempt_not_found"],
  },
  async ({ params, caller }) => {
    const value = await loadAttempt(params.id, caller.owner);
    return value === null ? { ok: false, problem: problem("attempt_not_found") } : { ok: true, value };
  },
);
