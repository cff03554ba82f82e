import { beatHeart } from "@/server/database/beat-heart";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";

/** Answers can be stored: tried by storing something. */
export const GET = handle(answers.json, async () => {
  const isReady = await beatHeart().then(
    () => true,
    () => false,
  );
  return isReady ? new Response("ok", { headers: { "cache-control": "no-store" } }) : problem("unavailable");
});

export const dynamic = "force-dynamic";
