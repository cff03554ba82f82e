import "server-only";
import { readEnvironment } from "@/server/environment";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

/** Whether an Origin header is this site: PUBLIC_URL, or without one the host that the request was sent to. */
export function isOurs(origin: string, host: string | null): boolean {
  const { publicOrigin } = readEnvironment();
  return publicOrigin === undefined ? host !== null && hostOf(origin) === host : origin === publicOrigin;
}

/**
 * Whether a request may change something. A browser sends the cookie whoever made it send the request, so the
 * request must show that one of our own pages did: `Sec-Fetch-Site: same-origin`, or an Origin that is ours. A
 * request with a token shows it by knowing the token.
 */
export function isOwnRequest(request: Request): boolean {
  if (safe.has(request.method) || request.headers.has("authorization")) return true;
  const site = request.headers.get("sec-fetch-site");
  if (site === "same-origin") return true;
  const origin = request.headers.get("origin");
  return origin !== null && isOurs(origin, request.headers.get("host"));
}
