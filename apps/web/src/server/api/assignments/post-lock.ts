import "server-only";
import { z } from "zod";
import { lockAssignment as lock } from "@/server/assignments/lock-assignment";
import { serveBody } from "../serve";
import { give } from "../give";
import { done, doneSchema } from "./done";

export const lockAssignment = serveBody(
  {
    name: "lockAssignment",
    method: "POST",
    path: "/api/v1/assignments/{id}/lock",
    summary: "Locks an assignment against newcomers, or opens it again.",
    access: "owner",
    body: z.strictObject({ locked: z.boolean() }),
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, body, caller }) => give(await lock(params.id, body.locked, caller.owner), done),
);
