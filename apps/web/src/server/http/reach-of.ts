import "server-only";
import { isFramed } from "@/features/embed/frame-path";
import type { Reach } from "./security-headers";

/** What is the same for everyone, and pages of other sites may read. */
const open = /^\/api\/v1\/(?:articles\/.|oembed$|openapi\.json$)/;

/**
 * Who besides this site may have what stands at an address. It is told here alone: what a handler says of it comes
 * too late, as Next keeps a header that is set already.
 */
export function reachOf(path: string): Reach {
  if (isFramed(path)) return "framed";
  return open.test(path) ? "open" : "site";
}
