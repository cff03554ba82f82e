import "server-only";
import { progressViewSchema } from "@/server/assignments/progress-view";
import { loadProgress } from "@/server/assignments/load-progress";
import { problem } from "@/server/http/problem";
import { serve } from "../serve";

export const getStudents = serve(
  {
    name: "getStudents",
    method: "GET",
    path: "/api/v1/assignments/{id}/students",
    summary: "Every student, and how far each is. It says nothing of right or wrong.",
    access: "owner",
    status: 200,
    output: progressViewSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const value = await loadProgress(params.id, caller.owner);
    if (value === null) return { ok: false, problem: problem("assignment_not_found") };
    return { ok: true, value };
  },
);
