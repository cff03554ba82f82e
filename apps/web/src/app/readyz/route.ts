import { probeDatabase } from "@/database/database";
import { answers, handle } from "@/http/handle";
import { problem } from "@/http/problem";
import { serveMethods } from "@/api/api-route";

/** Says that answers can be stored, after storing something to try it. */
const readiness = handle(answers.json, async () => {
  const isReady = await probeDatabase().then(
    () => true,
    () => false,
  );
  return isReady ? new Response("ok", { headers: { "cache-control": "no-store" } }) : problem("unavailable");
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: readiness });

export const dynamic = "force-dynamic";
