import "server-only";
import { leaveDevice } from "@/server/students/leave-device";
import { serve } from "../serve";
import { done, doneSchema } from "./done";

export const postLeave = serve(
  {
    name: "leaveDevice",
    method: "POST",
    path: "/api/v1/a/{code}/leave",
    summary: "Makes this browser forget its student; what was answered stays.",
    access: "owner",
    status: 200,
    output: doneSchema,
    problems: [],
  },
  async ({ params, caller }) => {
    await leaveDevice(params.code, caller.owner);
    return { ok: true, value: done() };
  },
);
