import { createServer, request } from "node:http";
import type { Served } from "./byte-search.ts";

/**
 * A server in front of another one. It records everything that it passes on to the browser, headers and body, and of
 * each request the address and the referrer.
 */
export type RecordingProxy = {
  url: string;
  served: (Served & { status: number })[];
  asked: { address: string; referer: string }[];
  close: () => void;
};

/**
 * Starts a recording proxy before the server at `origin`. It asks for uncompressed bodies. If cookies are blocked, none
 * gets through in either direction.
 *
 * @param loses whether an answer is lost, as where a network fails just then: the server has done what was asked.
 */
export const startRecordingProxy = async (
  origin: string,
  {
    blocksCookies = false,
    loses = () => false,
  }: { blocksCookies?: boolean; loses?: (from: string, status: number) => boolean } = {},
): Promise<RecordingProxy> => {
  const { served, asked }: Pick<RecordingProxy, "served" | "asked"> = { served: [], asked: [] };
  const proxy = createServer((incoming, outgoing) => {
    const { "accept-encoding": _, ...headers } = incoming.headers;
    if (blocksCookies) delete headers.cookie;
    asked.push({ address: incoming.url ?? "", referer: headers.referer ?? "" });
    const target = new URL(incoming.url ?? "/", origin);
    const forwarded = request(target, { method: incoming.method, headers }, (answer) => {
      const status = answer.statusCode ?? 502;
      const from = `${incoming.method ?? ""} ${incoming.url ?? ""}`;
      const record = { from, status, text: `${answer.rawHeaders.join("\n")}\n` };
      served.push(record);
      if (loses(from, status)) {
        outgoing.destroy();
        return;
      }
      if (blocksCookies) delete answer.headers["set-cookie"];
      outgoing.writeHead(status, answer.headers);
      // Piece by piece: a stream of events never ends by itself.
      const decoder = new TextDecoder();
      answer.on("data", (chunk: Buffer) => {
        record.text += decoder.decode(chunk, { stream: true });
        outgoing.write(chunk);
      });
      answer.on("end", () => outgoing.end());
      answer.on("error", () => outgoing.destroy());
    });
    forwarded.on("error", () => outgoing.destroy());
    outgoing.on("close", () => forwarded.destroy());
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    served,
    asked,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
};
