import "server-only";
import { assignmentViewSchema } from "@/server/assignments/assignment-view";
import { loadAssignment } from "@/server/assignments/load-assignment";
import { problem } from "@/server/http/problem";
import { serve } from "../serve";

export const getAssignment = serve(
  {
    name: "getAssignment",
    method: "GET",
    path: "/api/v1/assignments/{id}",
    summary: "An assignment that the caller manages, or whose results the caller may see.",
    access: "owner",
    status: 200,
    output: assignmentViewSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const value = await loadAssignment(params.id, "results", caller.owner);
    if (value === null) return { ok: false, problem: problem("assignment_not_found") };
    return { ok: true, value };
  },
);
