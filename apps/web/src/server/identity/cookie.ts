import "server-only";
import { readEnvironment } from "@/server/environment";
import type { Secret } from "./secret";

const days = 180;

/** Whether browsers reach the site by https, as PUBLIC_URL says. */
const isSecure = (): boolean => readEnvironment().publicOrigin?.startsWith("https:") ?? false;

/** The `__Host-` prefix makes browsers insist on Secure, this very host and the whole site; it needs https. */
export const cookieName = (): string => (isSecure() ? "__Host-wellread" : "wellread");

/** The Set-Cookie header that makes a browser the owner of what it starts. */
export const writeCookie = (secret: Secret): string =>
  [
    `${cookieName()}=${secret}`,
    "Path=/",
    `Max-Age=${days * 24 * 60 * 60}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(isSecure() ? ["Secure"] : []),
  ].join("; ");
