import type { Parts } from "./role-class.ts";
import { fill, routesBelow } from "./site-routes.ts";

/** An id that does not exist. */
export const missing = "AAAAAAAAAAAAAAAAAAAAAA";
const routes = routesBelow("assignments/[id]");
/** The pages of an assignment, as patterns of their addresses. */
export const pages = routes.filter(({ kind }) => kind === "page").map(({ address }) => address);

/** The queries with which a page can also be requested. */
const queries: Record<string, (parts: Parts) => string[]> = {
  "/assignments/{id}/share": () => ["links=1"],
  "/assignments/{id}/print": () => ["key=1"],
  "/assignments/{id}/students/{student}/merge": ({ other }) => [`into=${other}`],
  "/assignments/{id}/results/regrade": ({ question, attempt }) => [
    `kind=drop&question=${question}`,
    `kind=override&question=${question}&attempt=${attempt}&points=1`,
    `undo=${missing}`,
  ],
};

/**
 * What each form sends when its own teacher uses it, in an order in which all of them can be used. A form that is
 * missing here fails a test.
 */
export const forms: Record<string, (parts: Parts) => Record<string, string>> = {
  "settings/change": () => ({ fields: "title", title: "Another title" }),
  lock: () => ({ locked: "yes" }),
  "students/change": ({ student }) => ({ action: "rename", student, nickname: "Somebody" }),
  "students/code": ({ student }) => ({ student }),
  "results/regrades/preview": ({ question }) => ({ kind: "accept", question, text: "Somebody" }),
  "results/regrades": ({ question }) => ({
    input: JSON.stringify({ regrade: { kind: "drop", question, lower: true } }),
    reason: "",
  }),
  preview: () => ({}),
  duplicate: () => ({}),
  "questions/change": ({ question }) => ({ action: "remove", question }),
  "questions/own": () => ({ text: "How many pages has the handout? {#12}" }),
  names: () => ({ hidden: "yes", back: "live" }),
  "links/change": () => ({ role: "results", action: "rotate" }),
  removals: () => ({ upTo: "1" }),
  deletion: () => ({}),
};

/** The forms of an assignment, found on disk. */
export const formPaths = routes
  .filter(({ kind }) => kind === "route")
  .map(({ address }) => address.replace("/assignments/{id}/", ""));

/** A page of an assignment, alone and with each of its queries. */
export const addressesOf = (page: string, parts: Parts): string[] => {
  const address = fill(page, parts);
  return [address, ...(queries[page]?.(parts) ?? []).map((query) => `${address}?${query}`)];
};
