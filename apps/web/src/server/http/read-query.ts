import "server-only";
import type { z } from "zod";
import { faultsOf } from "./fault";
import { problem, type Problem } from "./problem";

/** Reads the query part of an address through its schema. Of a name that stands twice the last counts. */
export function readQuery<T>(
  request: Request,
  schema: z.ZodType<T>,
): { ok: true; value: T } | { ok: false; problem: Problem } {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: problem("invalid_request", { faults: faultsOf(parsed.error, "query") }) };
}
