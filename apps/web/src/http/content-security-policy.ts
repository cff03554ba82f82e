import "server-only";
import { isFramed, isTeacherFrame } from "@/addresses";
import type { CrossOriginAccess } from "./security-headers";

const developing = process.env.NODE_ENV === "development";

/** React's and Next's development tools evaluate code and use a socket; the built site does neither. */
const scripts = developing ? " 'unsafe-eval'" : "";
const sockets = developing ? " ws:" : "";

/** Text becomes a script's address only through the policy in `instrumentation-client.ts`, and never HTML. */
const trustedTypes = developing ? [] : ["require-trusted-types-for 'script'", "trusted-types default"];

type Framing = {
  /** Who may put the page in a frame. */
  framedBy: "*" | "'none'";
  /** What the page may put in a frame itself. */
  frames: "'self'" | "'none'";
};

const unframed: Framing = { framedBy: "'none'", frames: "'none'" };

/** What a page may load and do; anything that is not named here is forbidden. `nonce` is new for each request. */
export const contentSecurityPolicy = (nonce: string, { framedBy, frames } = unframed): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${scripts}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-src ${frames}`,
    `frame-ancestors ${framedBy}`,
    ...trustedTypes,
  ].join("; ");

/** Addresses whose content is the same for everyone, and that pages of other sites may read. */
const open = /^\/api\/v1\/(?:articles\/.|oembed$|openapi\.json$)/;

/**
 * Who besides this site may load or frame an address. It is decided only here: a header that a handler sets comes
 * too late, as Next keeps one that is set already.
 */
export function crossOriginAccess(path: string): CrossOriginAccess {
  if (isFramed(path)) return isTeacherFrame(path) ? "site" : "framed";
  return open.test(path) ? "open" : "site";
}
