import type { IncomingMessage } from "node:http";
import { checkInternals } from "./next-internals.ts";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** The `Allow` header of a 405. */
export const knownMethods = [...methods].join(", ");

/** The status of a refusal, and its code among the site's problems. */
export type Refusal =
  | { status: 400; code: "unreadable_path" | "unreadable_request" }
  | { status: 405; code: "method_not_allowed" }
  | { status: 503; code: "too_busy" };

const isDecodable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/** The longest name that a host can have, in characters (RFC 1035, 2.3.4). */
const longestHostName = 253;

/** A host as an address has it: what else a header says would be no address with a scheme before it. */
const isHost = (host: string): boolean => {
  const address = URL.parse(`http://${host}/`);
  return (
    address !== null && address.hostname.length <= longestHostName && !/[/?#@\\\s]/.test(host) && host !== ""
  );
};

/**
 * The refusal of a request that must not reach Next, or undefined. Next would answer these with a 500 of its own,
 * before the proxy and the handlers: a method that a `Request` cannot have, a path that cannot be decoded, a host that is
 * none, and what is meant for Next's own parts but malformed. Headers that nobody outside has to send are taken away.
 */
export function refuseRequest({
  method = "",
  url = "",
  headers = {},
}: Pick<IncomingMessage, "method" | "url"> & Partial<Pick<IncomingMessage, "headers">>): Refusal | undefined {
  if (!methods.has(method)) return { status: 405, code: "method_not_allowed" };
  const path = url.split("?", 1)[0] ?? "";
  if (!path.startsWith("/") || !isDecodable(path)) return { status: 400, code: "unreadable_path" };
  // HTTP/1.1 requires the header; a request without one repeats no host.
  if (headers.host !== undefined && !isHost(headers.host)) return { status: 400, code: "unreadable_request" };
  return checkInternals(url, headers) ? undefined : { status: 400, code: "unreadable_request" };
}
