import { answers, handle } from "@/http/handle";
import { serveMethods } from "@/api/api-route";

/**
 * Says that the process answers. It does not use the database, so that a slow one does not get the server restarted.
 */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: handle(answers.json, async () => new Response("ok", { headers: { "cache-control": "no-store" } })),
});

export const dynamic = "force-dynamic";
