import "server-only";
import { z } from "zod";
import { loadChecked } from "@/server/attempts/load-checked";
import { questionResultSchema } from "@/server/attempts/result-view";
import { problem } from "@/server/http/problem";
import { serve } from "./serve";

export const getChecked = serve(
  {
    name: "getChecked",
    method: "GET",
    path: "/api/v1/attempts/{id}/checked",
    summary:
      "The questions that were checked so far, with keys; only where feedback is given question by question.",
    access: "owner",
    status: 200,
    output: z.strictObject({ questions: z.array(questionResultSchema) }),
    problems: ["attempt_not_found"],
  },
  async ({ params, caller }) => {
    const questions = await loadChecked(params.id, caller.owner);
    if (questions === null) return { ok: false, problem: problem("attempt_not_found") };
    return { ok: true, value: { questions } };
  },
);
