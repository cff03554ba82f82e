import "server-only";
import { z } from "zod";
import { renewPersonalCode as renew } from "@/server/students/renew-personal-code";
import { serve } from "../serve";
import { give } from "../give";

export const renewPersonalCode = serve(
  {
    name: "renewPersonalCode",
    method: "POST",
    path: "/api/v1/assignments/{id}/students/{studentId}/code",
    summary: "Gives a student a new personal code, which is told this once.",
    access: "owner",
    status: 200,
    output: z.strictObject({ personalCode: z.string() }),
    problems: ["assignment_not_found", "student_not_found"],
  },
  async ({ params, caller }) =>
    give(await renew(params.id, params.studentId, caller.owner), (value) => value),
);
