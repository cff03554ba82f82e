import errors from "../messages/en/errors.json" with { type: "json" };
import { commonHeaders, crossOriginHeaders } from "../src/http/security-headers.ts";
import { knownMethods, type Refusal } from "./refuse-request.ts";

/** A response as `node:http` writes it. */
export type Written = { headers: Record<string, string>; body: string };

const closed = {
  ...commonHeaders,
  ...crossOriginHeaders.site,
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  "X-Robots-Tag": "noindex",
};

/** When to try again if too many do, in seconds. */
const busyWait = 5;

/** What a status has to say besides. */
const told: Readonly<Record<Refusal["status"], Record<string, string>>> = {
  400: {},
  405: { Allow: knownMethods },
  503: { "Retry-After": String(busyWait) },
};

/** Writes a refusal: for programs as a problem of the API, for people as one line. */
export function writeRefusal(url: string, { status, code }: Refusal): Written {
  const title = errors.title[code];
  const headers = { ...closed, ...told[status] };
  if (!url.startsWith("/api/")) {
    return { headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" }, body: `${title}\n` };
  }
  const wait = status === 503 ? { retryAfter: busyWait } : {};
  const problem = { type: `urn:wellread:problem:${code}`, title, status, code, ...wait };
  return {
    headers: { ...headers, "Content-Type": "application/problem+json" },
    body: JSON.stringify(problem),
  };
}
