import "server-only";
import { problem, type Problem } from "@/server/http/problem";
import { readFormBody } from "@/server/http/read-form-body";

/** Reads a form's fields, the first of each name; empty ones are absent. */
export async function readFields(
  request: Request,
): Promise<{ ok: true; value: Map<string, string> } | { ok: false; problem: Problem }> {
  const form = await readFormBody(request);
  if (!form.ok) return form;
  const entries = [...form.value].filter(([, value]) => value !== "").toReversed();
  const isStorable = entries.every(([, value]) => value.isWellFormed() && !value.includes("\0"));
  return isStorable
    ? { ok: true, value: new Map(entries) }
    : { ok: false, problem: problem("invalid_request") };
}
