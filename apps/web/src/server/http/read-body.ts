import "server-only";
import { problem, type Problem } from "./problem";

/** The largest body that is accepted, in bytes. */
export const bodyLimit = 64 * 1024;

type Read = { ok: true; value: string } | { ok: false; problem: Problem };

/** The body's media type, without its parameters. */
export const mediaType = (request: Request): string =>
  (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

async function readBytes(body: ReadableStream<Uint8Array>): Promise<Uint8Array[] | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream: no more is read than the limit allows.
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > bodyLimit) return undefined;
    chunks.push(chunk);
  }
  return chunks;
}

/** Reads the body as UTF-8 text, and stops as soon as it is past the limit, whatever its headers promise. */
export async function readBody(request: Request): Promise<Read> {
  if (Number(request.headers.get("content-length") ?? 0) > bodyLimit) {
    return { ok: false, problem: problem("body_too_large") };
  }
  if (request.body === null) return { ok: true, value: "" };
  const chunks = await readBytes(request.body);
  if (chunks === undefined) return { ok: false, problem: problem("body_too_large") };
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { ok: false, problem: problem("malformed_body") };
  }
}
