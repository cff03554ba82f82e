import { createServer, request } from "node:http";
import type { Served } from "./byte-search.ts";

/** A server in front of another one: what it hands on to the browser, headers and body, it writes down first. */
export type RecordingProxy = { url: string; served: Served[]; close: () => void };

/** Starts a recording proxy before the server at `origin`. Bodies are asked for as they are, not compressed. */
export const startRecordingProxy = async (origin: string): Promise<RecordingProxy> => {
  const served: Served[] = [];
  const proxy = createServer((incoming, outgoing) => {
    const { "accept-encoding": _, ...headers } = incoming.headers;
    const target = new URL(incoming.url ?? "/", origin);
    const forwarded = request(target, { method: incoming.method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const body = Buffer.concat(chunks);
        const text = `${answer.rawHeaders.join("\n")}\n${body.toString("utf8")}`;
        served.push({ from: `${incoming.method ?? ""} ${incoming.url ?? ""}`, text });
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(body);
      });
    });
    forwarded.on("error", () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    served,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
};
