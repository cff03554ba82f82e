import "server-only";
import type { z } from "zod";
import { faultsOf } from "./fault";
import { problem, type Problem } from "./problem";
import { mediaType, readBody } from "./read-body";

/** Far deeper than anything we accept, far shallower than what a recursive validator can bear. */
const depthLimit = 32;

/** How deep a JSON text nests, up to the limit. Brackets within strings do not count. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth > depthLimit) return true;
  }
  return false;
}

/** Reads a JSON body through its schema. */
export async function readJson<T>(
  request: Request,
  schema: z.ZodType<T>,
): Promise<{ ok: true; value: T } | { ok: false; problem: Problem }> {
  if (mediaType(request) !== "application/json") {
    return { ok: false, problem: problem("unsupported_media_type") };
  }
  const body = await readBody(request);
  if (!body.ok) return body;
  if (isTooDeep(body.value)) return { ok: false, problem: problem("body_too_deep") };
  let json: unknown;
  try {
    json = JSON.parse(body.value);
  } catch {
    return { ok: false, problem: problem("malformed_body") };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: problem("invalid_request", { faults: faultsOf(parsed.error, "body") }) };
}
