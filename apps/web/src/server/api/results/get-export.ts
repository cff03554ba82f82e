import "server-only";
import { attachment } from "@/server/http/attachment";
import { problem } from "@/server/http/problem";
import { assignmentExportSchema } from "@/server/results/assignment-export";
import { exportAssignment } from "@/server/results/export-assignment";
import { fileName } from "@/server/results/file-name";
import { serve } from "../serve";

export const getExport = serve(
  {
    name: "exportAssignment",
    method: "GET",
    path: "/api/v1/assignments/{id}/export.json",
    summary: "All that is stored of an assignment, but for what lets somebody in.",
    access: "owner",
    status: 200,
    output: assignmentExportSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const value = await exportAssignment(params.id, caller.owner);
    if (value === null) return { ok: false, problem: problem("assignment_not_found") };
    const name = fileName("assignment", value.assignment, Date.parse(value.exportedAt), "json");
    return { ok: true, value, headers: { "content-disposition": attachment(name) } };
  },
);
