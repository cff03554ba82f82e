import type { IncomingHttpHeaders } from "node:http";
import { parseAndValidateFlightRouterState as parseState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/**
 * What Next's parts tell each other by headers, and take from anybody who sends them. Its script in the browser sends
 * none of these to the built app: rewrites, results of the proxy, caches, server actions and hosts' platforms.
 */
const between =
  /^(?:x-middleware-|x-nextjs-|x-next-|x-invoke-|x-now-|x-vercel-|x-action-|x-matched-path$|x-prerender-|next-action$|next-resume$|next-hmr-refresh$)/;

/** The same in the query, where the parts of a path that a rewrite found stand. */
const betweenQuery = /^(?:nxtP|nxtI|nextInternal|__next)/;

const isState = (state: string): boolean => {
  try {
    parseState(state);
    return true;
  } catch {
    return false;
  }
};

/**
 * What Next's script does send as it goes from page to page, and what it may say. Next throws at some of what it does
 * not know, and answers with a 500, on any path.
 */
const rules: Readonly<Record<string, (value: string) => boolean>> = {
  rsc: (value) => value === "1",
  "next-router-state-tree": isState,
  "next-router-prefetch": (value) => /^[1-3]$/.test(value),
  "next-router-segment-prefetch": (value) => /^\/[\x21-\x7e]{0,2000}$/.test(value),
  "next-url": (value) => /^\/[\x21-\x7e]{0,2000}$/.test(value) || value === "/",
};

const isReadableQuery = (url: string): boolean => {
  const names = new URLSearchParams(url.slice(url.indexOf("?") + 1));
  return ![...names.keys()].some((name) => betweenQuery.test(name));
};

/**
 * Takes away what nobody outside has to say to Next, and tells whether the rest is what its own script would say. What
 * remains is changed in place, as the request goes on with it.
 */
export function checkInternals(url: string, headers: IncomingHttpHeaders): boolean {
  for (const name of Object.keys(headers)) if (between.test(name)) delete headers[name];
  const isKnown = Object.entries(rules).every(([name, accepts]) => {
    const value = headers[name];
    return value === undefined || (typeof value === "string" && accepts(value));
  });
  return isKnown && (!url.includes("?") || isReadableQuery(url));
}
