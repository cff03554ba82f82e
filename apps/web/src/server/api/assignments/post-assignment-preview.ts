import "server-only";
import { z } from "zod";
import { attemptIdSchema } from "@/server/attempts/attempt-id";
import { addressOf } from "@/server/http/address-of";
import { tooMany } from "@/server/http/too-many";
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
    problems: ["assignment_not_found", "too_many_requests"],
  },
  async ({ request, params, caller }) => {
    const refusal = await tooMany(["preview", addressOf(request)]);
    if (refusal !== null) return { ok: false, problem: refusal };
    return give(await startPreview(params.id, caller.owner), (attempt) => ({ attempt }));
  },
);
