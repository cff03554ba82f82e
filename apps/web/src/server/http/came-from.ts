import "server-only";
import { isOurs } from "./check-origin";

/** The address, within this site, of the page that a request was sent from; undefined where the browser does not say. */
export function cameFrom({ headers }: Request): string | undefined {
  const referer = headers.get("referer") ?? "";
  if (!URL.canParse(referer)) return undefined;
  const { origin, pathname, search } = new URL(referer);
  // A path of two slashes would lead to another host.
  const isPath = !pathname.startsWith("//");
  return isOurs(origin, headers.get("host")) && isPath ? `${pathname}${search}` : undefined;
}
