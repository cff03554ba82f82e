import { readingOf } from "@/attempt/attempt-reading.server";
import { loadAttempt } from "@/attempt/load.server";
import { answers, handle } from "@/http/handle";
import { problem } from "@/http/problem";

/** `GET /attempts/{id}/reading/text`: what an attempt reads, for the reading beside a question. It is its owner's alone. */
export const GET = handle<{ id: string }>(answers.json, async ({ params, caller }) => {
  const attempt = await loadAttempt(params.id, caller.owner);
  const found = attempt && (await readingOf(attempt));
  if (!found) return problem("attempt_not_found");
  return Response.json(found.reading, { headers: { "cache-control": "private, no-store" } });
});
