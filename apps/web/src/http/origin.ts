import "server-only";
import { headers as pageHeaders } from "next/headers";
import { readEnvironment } from "@/environment.server";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

/** Whether an Origin header is this site: PUBLIC_URL, or without one the host that the request was sent to. */
function isOwnOrigin(origin: string, host: string | null): boolean {
  const { publicOrigin } = readEnvironment();
  return publicOrigin === undefined ? host !== null && hostOf(origin) === host : origin === publicOrigin;
}

/**
 * Whether a request may change something. A browser sends the cookie whichever site made it send the request, so the
 * request must show that one of our own pages did: by `Sec-Fetch-Site: same-origin`, or an Origin that is ours. A
 * request with a token need not, as no other site knows the token.
 */
export function isOwnRequest(request: Request): boolean {
  if (safe.has(request.method) || request.headers.has("authorization")) return true;
  const site = request.headers.get("sec-fetch-site");
  if (site === "same-origin") return true;
  const origin = request.headers.get("origin");
  return origin !== null && isOwnOrigin(origin, request.headers.get("host"));
}

/** The address, within this site, of the page that a request was sent from; undefined if the browser does not say. */
export function refererPath({ headers }: Request): string | undefined {
  const referer = headers.get("referer") ?? "";
  if (!URL.canParse(referer)) return undefined;
  const { origin, pathname, search } = new URL(referer);
  // A path of two slashes would lead to another host.
  const isPath = !pathname.startsWith("//");
  return isOwnOrigin(origin, headers.get("host")) && isPath ? `${pathname}${search}` : undefined;
}

/** The origin of this site: as set, or as the request addressed it. */
export const originOf = ({ headers }: Request): string =>
  readEnvironment().publicOrigin ?? `http://${headers.get("host") ?? "localhost"}`;

/** The origin of this site: as set, or as the browser addressed it. For addresses that people pass on. */
export const siteOrigin = async (): Promise<string> => {
  const { publicOrigin } = readEnvironment();
  return publicOrigin ?? `http://${(await pageHeaders()).get("host") ?? "localhost"}`;
};
