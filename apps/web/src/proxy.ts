import { holdsSecret, readPrivateLink } from "@wellread/assessment";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, crossOriginAccess } from "./http/content-security-policy";
import { crossOriginHeaders } from "./http/security-headers";
import { nonceHeader, pathHeader } from "./identity/identity";

/**
 * The landing page, the articles and the pages for developers. Pages on which people work must not be found by search.
 */
const isForSearch = (path: string): boolean =>
  path === "/" || /^\/articles\/[^/]+(\/claims)?\/?$/.test(path) || isForDevelopers(path);

const isForDevelopers = (path: string): boolean => /^\/developers(\/|$)/.test(path);

/** A private link whose `#` a mail program turned into something that is sent to the server. */
const mangledLink = /^\/(manage|results)(?![\w-])./;

/**
 * Where an address leads that was changed on its way: a private link gets back the `#` behind which nobody is told its
 * secret, and a student's path its small letter. Null for any other address.
 */
export function mendedPlace(pathname: string, search: string): string | null {
  const address = `${pathname}${search}`;
  const [, role] = mangledLink.exec(address) ?? [];
  if (role !== undefined && holdsSecret(address)) {
    const reading = readPrivateLink(address);
    return reading.ok ? `/${role}#${reading.id}.${reading.secret}` : `/${role}?problem=link_cut`;
  }
  return /^\/A(?:\/|$)/.test(pathname) ? `/a${address.slice(2)}` : null;
}

/**
 * Gives every response its own policy, including prefetches, as a page that was fetched without one would be shown
 * without one. It is the one place that says who may frame and load each address. Next reads the nonce from the
 * request's header and puts it on its scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const mended = mendedPlace(pathname, search);
  if (mended !== null) {
    // Next makes it a relative address again, as only the browser knows the host that it used.
    const location = new URL(mended, request.url).href;
    const headers = { location, "cache-control": "private, no-store", "referrer-policy": "no-referrer" };
    return new NextResponse(null, { status: 303, headers });
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const access = crossOriginAccess(pathname);
  const policy = contentSecurityPolicy(nonce, {
    framedBy: access === "framed" ? "*" : "'none'",
    // These show the quiz that they explain how to embed.
    frames: isForDevelopers(pathname) ? "'self'" : "'none'",
  });
  const headers = new Headers(request.headers);
  headers.set(nonceHeader, nonce);
  headers.set("content-security-policy", policy);
  headers.set(pathHeader, pathname);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(crossOriginHeaders[access])) response.headers.set(name, value);
  if (!isForSearch(pathname)) response.headers.set("x-robots-tag", "noindex");
  return response;
}

/** Every address except the built files, which are the same for everyone. */
export const config = { matcher: ["/((?!_next/static/).*)"] };
