import "server-only";
import { z } from "zod";
import { problem } from "@/server/http/problem";
import { regradeRowSchema } from "@/server/results/class-results-view";
import { loadClassResults } from "@/server/results/load-class-results";
import { serve } from "../serve";

export const getRegrades = serve(
  {
    name: "getRegrades",
    method: "GET",
    path: "/api/v1/assignments/{id}/regrades",
    summary:
      "The corrections of an assignment's scoring, undone ones too, in the order in which they were made.",
    access: "owner",
    status: 200,
    output: z.strictObject({ regrades: z.array(regradeRowSchema) }),
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const results = await loadClassResults(params.id, caller.owner);
    return results === null
      ? { ok: false, problem: problem("assignment_not_found") }
      : { ok: true, value: { regrades: results.regrades } };
  },
);
