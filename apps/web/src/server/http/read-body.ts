import "server-only";
import { problem, type Problem } from "./problem";

type Read = { ok: true; value: string } | { ok: false; problem: Problem };

/** The body's media type, without its parameters. */
export const mediaType = (request: Request): string =>
  (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

/** Reads the body as UTF-8 text. How large it is has been checked by `handle`. */
export async function readBody(request: Request): Promise<Read> {
  const bytes = await request.arrayBuffer();
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: problem("malformed_body") };
  }
}
