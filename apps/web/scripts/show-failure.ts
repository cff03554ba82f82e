import type { IncomingMessage, ServerResponse } from "node:http";

/** An address that no page has. What is shown there Next writes on the server. */
export const nowhere = "/not-found";

/** What holds for the one connection and the one body only. */
const own = new Set(["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"]);

/** The page that `nowhere` shows to whoever sent a request. */
async function fetchPage({ headers }: IncomingMessage, origin: string): Promise<Response> {
  const { cookie = "", "accept-language": language = "" } = headers;
  return fetch(`${origin}${nowhere}`, { headers: { cookie, "accept-language": language } });
}

/**
 * Where a page finds that there is nothing to show, Next answers 404 with an empty document, which its script fills:
 * without JavaScript it stays empty (vercel/next.js#62228). Such an answer is held back, and that of an address
 * which no page has takes its place.
 */
export function showNotFound(request: IncomingMessage, response: ServerResponse, origin: string): void {
  if (request.method !== "GET" || request.url === nowhere) return;
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const isEmptyPage = (): boolean =>
    !response.headersSent &&
    response.statusCode === 404 &&
    String(response.getHeader("content-type")).startsWith("text/html");

  const fill = async (): Promise<void> => {
    const page = await fetchPage(request, origin);
    const body = Buffer.from(await page.arrayBuffer());
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of page.headers) if (!own.has(name)) response.setHeader(name, value);
    writeHead(page.status, { "content-length": body.length });
    end(body);
  };

  Object.assign(response, {
    writeHead: (...head: Parameters<typeof writeHead>) => (isEmptyPage() ? response : writeHead(...head)),
    write: (...chunk: Parameters<typeof write>) => isEmptyPage() || write(...chunk),
    end: (...last: Parameters<typeof end>) => {
      if (!isEmptyPage()) return end(...last);
      fill().catch(() => response.destroy());
      return response;
    },
  });
}
