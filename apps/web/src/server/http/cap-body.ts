import "server-only";

/** The largest body that is accepted, in bytes. */
export const bodyLimit = 64 * 1024;

/**
 * The largest where a body is a file of questions, in bytes. A school's export with a few pictures is smaller, and the
 * worst of files that large takes its reader 0.6 s and 100 MB on two busy cores; of 4 MB, some 2 s, in which nobody
 * else would be answered.
 */
export const fileLimit = 1024 * 1024;

async function readBytes(
  body: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream: no more is read than the limit allows.
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The same request with its body read, or nothing where that is larger than the limit: as its headers promise, or
 * as it comes, whatever they promise.
 */
export async function capBody(request: Request, limit = bodyLimit): Promise<Request | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return undefined;
  if (request.body === null) return request;
  const body = await readBytes(request.body, limit);
  if (body === undefined) return undefined;
  const { method, headers, signal } = request;
  return new Request(request.url, { method, headers, signal, body });
}
