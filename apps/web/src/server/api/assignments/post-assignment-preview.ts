import "server-only";
import { z } from "zod";
import { attemptIdSchema } from "@/server/attempts/attempt-id";
import { startPreview } from "@/server/assignments/start-preview";
import { serve } from "../serve";
import { give } from "../give";

export const previewAssignment = serve(
  {
    name: "previewAssignment",
    method: "POST",
    path: "/api/v1/assignments/{id}/preview",
    summary: "Starts an attempt as a student would, which leaves no trace in the results.",
    access: "owner",
    status: 201,
    output: z.strictObject({ attempt: attemptIdSchema }),
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => give(await startPreview(params.id, caller.owner), (attempt) => ({ attempt })),
);
