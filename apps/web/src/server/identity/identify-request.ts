import "server-only";
import { frameToken, isFramed } from "@/features/embed/frame-path";
import { cookieName, frameCookieName } from "./cookie";
import { ownerOf, readSecret, type Owner, type Secret } from "./secret";

/**
 * Who sends a request, and by what. A token wins: who sends one means it, a cookie is sent by itself. Within a frame
 * the address says it, as there may be no cookies, and the site's own cookie counts for nothing.
 */
export type Caller = {
  by: "token" | "cookie" | "frame" | "nothing";
  secret: Secret | null;
  owner: Owner | null;
};

const bearer = /^Bearer +([^ ]+)$/i;

const readCookie = (header: string | null, name: string): Secret | null => {
  const prefix = `${name}=`;
  const pair = header?.split(/; */).find((each) => each.startsWith(prefix));
  return readSecret(pair?.slice(prefix.length));
};

type Found = { by: Exclude<Caller["by"], "nothing">; secret: Secret | null };

function find({ url, headers }: Request): Found {
  const { pathname } = new URL(url);
  if (isFramed(pathname)) return { by: "frame", secret: readSecret(frameToken(pathname)) };
  const authorization = headers.get("authorization");
  if (authorization !== null) return { by: "token", secret: readSecret(bearer.exec(authorization)?.[1]) };
  return { by: "cookie", secret: readCookie(headers.get("cookie"), cookieName()) };
}

/** Whom a frame was before, where the browser keeps its cookie. It leads to the address and authorises nothing. */
export const readFrameCookie = ({ headers }: Request): Secret | null =>
  readCookie(headers.get("cookie"), frameCookieName);

/** Reads the token, the address or the cookie of a request. One of the wrong shape counts as none. */
export function identifyRequest(request: Request): Caller {
  const { by, secret } = find(request);
  return secret === null ? { by: "nothing", secret, owner: null } : { by, secret, owner: ownerOf(secret) };
}
