import "server-only";
import { problem, type Problem } from "./problem";
import { mediaType, readBody } from "./read-body";

/** Reads the body of a native form. None of our forms has files, so multipart is not accepted. */
export async function readFormBody(
  request: Request,
): Promise<{ ok: true; value: URLSearchParams } | { ok: false; problem: Problem }> {
  const body = await readBody(request);
  if (!body.ok) return body;
  const type = mediaType(request);
  // A form without fields may come without a type.
  if (type !== "application/x-www-form-urlencoded" && !(type === "" && body.value === "")) {
    return { ok: false, problem: problem("unsupported_media_type") };
  }
  return { ok: true, value: new URLSearchParams(body.value) };
}
