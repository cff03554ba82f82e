import "server-only";
import { z } from "zod";
import { loadAssignment } from "@/server/assignments/load-assignment";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import type { Served } from "../serve";
import { eventStream } from "./event-stream";

const path = "/api/v1/assignments/{id}/events";

/** Tells when there is something new to load; what it is, the other routes tell. */
export const getEvents: Served<typeof path> = {
  route: {
    name: "getEvents",
    method: "GET",
    path,
    summary: "Server-sent events: a `change` whenever the progress or the results should be loaded again.",
    access: "owner",
    status: 200,
    output: z.string(),
    media: "text/event-stream",
    problems: ["assignment_not_found"],
  },
  handler: handle<{ id: string }>(answers.json, async ({ request, params, caller }) => {
    const assignment = await loadAssignment(params.id, "results", caller.owner);
    if (assignment === null) return problem("assignment_not_found");
    const body = eventStream(assignment.id, caller.owner, request.signal);
    return new Response(body, {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "private, no-store, no-transform",
        // Proxies that keep answers together would keep them for ever.
        "x-accel-buffering": "no",
      },
    });
  }),
};
