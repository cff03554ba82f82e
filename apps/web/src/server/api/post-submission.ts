import "server-only";
import { z } from "zod";
import { submitAttempt } from "@/server/attempts/submit-attempt";
import { attemptProblem } from "@/server/http/attempt-problem";
import { serve } from "./serve";

export const postSubmission = serve(
  {
    name: "submitAttempt",
    method: "POST",
    path: "/api/v1/attempts/{id}/submission",
    summary: "Submits an attempt, once and for all. Sent again, it changes nothing and gives the same time.",
    access: "owner",
    status: 200,
    output: z.strictObject({ submittedAt: z.iso.datetime() }),
    problems: ["attempt_not_found"],
  },
  async ({ params, caller }) => {
    const submitted = await submitAttempt(params.id, caller.owner);
    return submitted.ok ? submitted : { ok: false, problem: attemptProblem(submitted.error) };
  },
);
