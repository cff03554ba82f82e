import "server-only";
import { cookieName } from "./cookie";
import { ownerOf, readSecret, type Owner, type Secret } from "./secret";

/** Who sends a request, and by what. A token wins: who sends one means it, a cookie is sent by itself. */
export type Caller = {
  by: "token" | "cookie" | "nothing";
  secret: Secret | null;
  owner: Owner | null;
};

const bearer = /^Bearer +([^ ]+)$/i;

const readCookie = (header: string | null): Secret | null => {
  const prefix = `${cookieName()}=`;
  const pair = header?.split(/; */).find((each) => each.startsWith(prefix));
  return readSecret(pair?.slice(prefix.length));
};

/** Reads the token or the cookie of a request. One of the wrong shape counts as none. */
export function identifyRequest(request: Request): Caller {
  const authorization = request.headers.get("authorization");
  const byToken = authorization !== null;
  const secret = byToken
    ? readSecret(bearer.exec(authorization)?.[1])
    : readCookie(request.headers.get("cookie"));
  if (secret === null) return { by: "nothing", secret: null, owner: null };
  return { by: byToken ? "token" : "cookie", secret, owner: ownerOf(secret) };
}
