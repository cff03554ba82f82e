import "server-only";

/** The largest body that is accepted, in bytes. */
export const bodyLimit = 64 * 1024;

async function readBytes(body: ReadableStream<Uint8Array>): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream: no more is read than the limit allows.
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > bodyLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The same request with its body read, or nothing where that is larger than the limit: as its headers promise, or
 * as it comes, whatever they promise.
 */
export async function capBody(request: Request): Promise<Request | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > bodyLimit) return undefined;
  if (request.body === null) return request;
  const body = await readBytes(request.body);
  if (body === undefined) return undefined;
  const { method, headers, signal } = request;
  return new Request(request.url, { method, headers, signal, body });
}
