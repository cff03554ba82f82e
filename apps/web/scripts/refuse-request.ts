import type { IncomingMessage } from "node:http";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

const isDecodable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/**
 * The status with which a request is refused before Next sees it, or none. Next answers these with a 500 of its
 * own, before the proxy and the handlers: a method that a `Request` cannot have, and a path that cannot be decoded.
 */
export function refuseRequest({
  method = "",
  url = "",
}: Pick<IncomingMessage, "method" | "url">): number | undefined {
  if (!methods.has(method)) return 405;
  const path = url.split("?", 1)[0] ?? "";
  return path.startsWith("/") && isDecodable(path) ? undefined : 400;
}
