import "server-only";
import { readEnvironment } from "@/server/environment";
import type { Secret } from "./secret";

const days = 180;

/** Whether browsers reach the site by https, as PUBLIC_URL says. */
export const isSecure = (): boolean => readEnvironment().publicOrigin?.startsWith("https:") ?? false;

/** The `__Host-` prefix makes browsers insist on Secure, this very host and the whole site; it needs https. */
export const cookieName = (): string => (isSecure() ? "__Host-wellread" : "wellread");

/** The cookie of a frame on another site: another person, as far as we can tell, than the one who visits the site. */
export const frameCookieName = "__Host-wellread-frame";

const write = (name: string, secret: Secret, attributes: string[]): string =>
  [`${name}=${secret}`, "Path=/", `Max-Age=${days * 24 * 60 * 60}`, "HttpOnly", ...attributes].join("; ");

/** The Set-Cookie header that makes a browser the owner of what it starts. */
export const writeCookie = (secret: Secret): string =>
  write(cookieName(), secret, ["SameSite=Lax", ...(isSecure() ? ["Secure"] : [])]);

/**
 * The Set-Cookie header by which a frame finds its visitor again; null where browsers would not keep it. It is kept
 * apart for each site that the frame stands on (CHIPS), so it tells no site about another.
 */
export const writeFrameCookie = (secret: Secret): string | null =>
  isSecure() ? write(frameCookieName, secret, ["SameSite=None", "Secure", "Partitioned"]) : null;
