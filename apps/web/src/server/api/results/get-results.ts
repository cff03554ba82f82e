import "server-only";
import { problem } from "@/server/http/problem";
import { classResultsSchema } from "@/server/results/class-results-view";
import { loadClassResults } from "@/server/results/load-class-results";
import { serve } from "../serve";

export const getResults = serve(
  {
    name: "getResults",
    method: "GET",
    path: "/api/v1/assignments/{id}/results",
    summary: "What a class knows: questions to discuss, points of each student, and how the questions fared.",
    access: "owner",
    status: 200,
    output: classResultsSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const value = await loadClassResults(params.id, caller.owner);
    return value === null ? { ok: false, problem: problem("assignment_not_found") } : { ok: true, value };
  },
);
