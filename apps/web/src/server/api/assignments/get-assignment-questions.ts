import "server-only";
import { z } from "zod";
import { assignmentQuestionSchema } from "@/server/assignments/question-view";
import { listQuestions } from "@/server/assignments/list-questions";
import { problem } from "@/server/http/problem";
import { serve } from "../serve";

export const getAssignmentQuestions = serve(
  {
    name: "getAssignmentQuestions",
    method: "GET",
    path: "/api/v1/assignments/{id}/questions",
    summary: "The questions with keys, and what could take the place of each.",
    access: "owner",
    status: 200,
    output: z.strictObject({ questions: z.array(assignmentQuestionSchema) }),
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const value = await listQuestions(params.id, caller.owner);
    if (value === null) return { ok: false, problem: problem("assignment_not_found") };
    return { ok: true, value: { questions: value } };
  },
);
