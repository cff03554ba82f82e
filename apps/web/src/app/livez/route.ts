import { answers, handle } from "@/server/http/handle";
import { serveMethods } from "@/server/http/serve-methods";

/** The process answers. Asks nothing else, so that a slow database does not get the server restarted. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: handle(answers.json, async () => new Response("ok", { headers: { "cache-control": "no-store" } })),
});

export const dynamic = "force-dynamic";
