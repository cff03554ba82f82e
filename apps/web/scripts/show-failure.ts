import type { IncomingMessage, ServerResponse } from "node:http";
import { isFramed, isTeacherFrame } from "../src/addresses.ts";

/** The addresses whose pages say in words what went wrong, by status: one has no page, and the other always fails. */
const places: Readonly<Record<number, string>> = { 404: "/not-found", 500: "/failed" };

const framed = "/embed";

/** An assignment's address: the page for a wrong code shows the code again, to be corrected. */
const joinAddress = /^\/a\/[^/?]+(?=\/?(?:\?|$))/;

/** The address of the page for a failure; undefined if there was none. In a frame, it is one that may be framed. */
export function failurePage(status: number, url: string): string | undefined {
  const place = places[status];
  const [join] = joinAddress.exec(url) ?? [];
  if (status === 404 && join !== undefined) return `${join}${place}`;
  const mayBeFramed = isFramed(url) && !isTeacherFrame(url);
  return place !== undefined && mayBeFramed ? `${framed}${place}` : place;
}

const isPlace = (url: string): boolean =>
  Object.values(places).some((place) => url === place || url === `${framed}${place}`) ||
  /^\/a\/[^/]+\/not-found$/.test(url);

/** Headers that hold only for one connection or one body. */
const own = new Set(["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"]);

/** The page at an address, as it is shown to the sender of a request. */
async function fetchPage({ headers }: IncomingMessage, address: string): Promise<Response> {
  const { cookie = "", "accept-language": language = "" } = headers;
  return fetch(address, { headers: { cookie, "accept-language": language } });
}

/**
 * If a page finds nothing to show, or breaks, Next answers with an empty document that its script fills; without
 * JavaScript it stays empty (vercel/next.js#62228). Such a response is held back, and one with words takes its place.
 */
export function showFailure(request: IncomingMessage, response: ServerResponse, origin: string): void {
  const { method, url = "" } = request;
  if (method !== "GET" || isPlace(url)) return;
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const isEmptyPage = (): boolean =>
    !response.headersSent &&
    failurePage(response.statusCode, url) !== undefined &&
    String(response.getHeader("content-type")).startsWith("text/html");

  const fill = async (): Promise<void> => {
    const page = await fetchPage(request, `${origin}${failurePage(response.statusCode, url) ?? ""}`);
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
