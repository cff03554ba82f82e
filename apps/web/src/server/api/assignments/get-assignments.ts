import "server-only";
import { z } from "zod";
import { ownAssignmentSchema } from "@/server/assignments/assignment-view";
import { listOwnAssignments } from "@/server/assignments/list-own-assignments";
import { serve } from "../serve";

export const getAssignments = serve(
  {
    name: "getAssignments",
    method: "GET",
    path: "/api/v1/assignments",
    summary: "The assignments that the caller holds, newest first.",
    access: "owner",
    status: 200,
    output: z.strictObject({ assignments: z.array(ownAssignmentSchema) }),
    problems: [],
  },
  async ({ caller }) => ({ ok: true, value: { assignments: await listOwnAssignments(caller.owner) } }),
);
