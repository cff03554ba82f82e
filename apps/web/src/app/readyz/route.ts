import { beatHeart } from "@/server/database/beat-heart";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { serveMethods } from "@/server/http/serve-methods";

/** Answers can be stored: tried by storing something. */
const readiness = handle(answers.json, async () => {
  const isReady = await beatHeart().then(
    () => true,
    () => false,
  );
  return isReady ? new Response("ok", { headers: { "cache-control": "no-store" } }) : problem("unavailable");
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: readiness });

export const dynamic = "force-dynamic";
