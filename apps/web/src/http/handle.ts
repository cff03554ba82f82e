import "server-only";
import { createTranslator } from "next-intl";
import { redirect } from "next/navigation";
import { framePrefix, isFramed, isInvalidFrame } from "@/addresses";
import { findOutage, isOrphan } from "@/database/database";
import { defaultLocale, siteMessages } from "@/i18n/messages";
import { type Caller, identifyRequest, isOwnRequest, pagePath, refererPath } from "@/identity/identity";
import { consume, type Count, minutesToWait } from "@/limits/limits";
import { describeError, log } from "@/log.server";
import type { AssignmentErrorCode, AssignmentOutcome } from "@/model/assignment";
import { assignmentProblem, type Problem, problem, problemSchema } from "./problem";
import { capBody } from "./request-body";

/** An address of which a header may consist: parts that Next decoded from a path may have any letters. */
const asHeader = (location: string): string =>
  location.toWellFormed().replaceAll(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part));

/** Redirects a browser after a form, to a relative address, as only the browser knows the host it used. */
export const seeOther = (location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, {
    status: 303,
    headers: { ...headers, location: asHeader(location), "cache-control": "private, no-store" },
  });

/** No page of the assignment can show these, as the caller has none. */
const withoutPage = new Set<AssignmentErrorCode>(["assignment_not_found"]);

/** Redirects back to a page after a change; a refusal is named in the address, and the page says it in words. */
export function redirectOutcome(
  outcome: AssignmentOutcome<unknown>,
  page: string,
  headers: Record<string, string> = {},
): Response | Problem {
  if (outcome.ok) return seeOther(page, headers);
  if (withoutPage.has(outcome.error.code)) return assignmentProblem(outcome.error);
  const [path = page, fragment] = page.split("#", 2);
  const separator = path.includes("?") ? "&" : "?";
  const { code, settings = [], retryAfter } = outcome.error;
  const faults = settings.flatMap(({ name, conflict }) => [
    ["field", name],
    ...(conflict === null ? [] : [["conflict", conflict]]),
  ]);
  const wait = retryAfter === undefined ? [] : [["wait", String(retryAfter)]];
  const query = new URLSearchParams([["problem", code], ...faults, ...wait]);
  return seeOther(`${path}${separator}${query.toString()}${fragment ? `#${fragment}` : ""}`, headers);
}

/** A handler's response, with a redirect within the site turned into one within the frame that sent the request. */
function stayInFrame(response: Response, { url }: Request): Response {
  const prefix = framePrefix(new URL(url).pathname);
  const location = response.headers.get("location");
  if (prefix !== "" && location?.startsWith("/") && !isFramed(location)) {
    response.headers.set("location", `${prefix}${location}`);
  }
  return response;
}

/** Redirects from a page to another page of the quiz, within the frame if the page is in one. */
export async function redirectInFrame(path: string): Promise<never> {
  redirect(`${framePrefix(await pagePath())}${path}`);
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes a text for HTML, within an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

/** The address of the style sheet of these pages. */
const siteSheet = "/site.css";

/** A link with the class `look`; it opens in a new window if another site frames the page. */
export const writeLink = (href: string, text: string, look: string, framed = false): string => {
  const place = framed ? ' target="_blank" rel="noopener noreferrer"' : "";
  return `<a class="${look}" href="${escapeHtml(href)}"${place}>${escapeHtml(text)}</a>`;
};

/** A small page that answers a form, as a handler cannot render the site's pages. `body` is HTML. */
export function writePage(title: string, body: string): string {
  const { product } = siteMessages.shell;
  return `<!doctype html>
<html lang="${defaultLocale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${escapeHtml(product)}</title>
<link rel="stylesheet" href="${siteSheet}"></head>
<body><main id="content" class="page page--form stack"><p class="kicker">${escapeHtml(product)}</p>
<h1>${escapeHtml(title)}</h1>${body}</main></body>
</html>
`;
}

/** The response with such a page. It is for this browser only, and is not cached. */
export const pageResponse = (html: string, status: number): Response =>
  new Response(html, {
    status,
    headers: { "cache-control": "private, no-store", "content-type": "text/html; charset=utf-8" },
  });

type Place = {
  /** The page of the form, if it is known. */
  back: string | undefined;
  /** Whether another site frames the page, in which case other pages of ours cannot be shown. */
  framed: boolean;
};

const t = createTranslator({ locale: defaultLocale, messages: siteMessages });

/** The page for a form that could not be accepted. It repeats nothing of what was sent. */
export function writeErrorPage({ title, retryAfter }: Problem, { back, framed }: Place): string {
  const { explanation, back: backText, home } = siteMessages.errors.page;
  const minutes = minutesToWait(retryAfter);
  const wait = minutes === null ? "" : ` ${t("errors.page.wait", { minutes })}`;
  const ways =
    back === undefined
      ? writeLink("/", home, "button", framed)
      : `${writeLink(back, backText, "button")} ${writeLink("/", home, "button button--plain", framed)}`;
  return writePage(title, `<p>${escapeHtml(explanation + wait)}</p>\n<p class="row">${ways}</p>`);
}

const noStore = { "cache-control": "private, no-store" };

const headersOf = ({ retryAfter }: Problem): Record<string, string> =>
  retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };

/** A problem for programs: `application/problem+json`. */
export const problemResponse = (found: Problem, headers: Record<string, string> = {}): Response =>
  Response.json(problemSchema.parse(found), {
    status: found.status,
    headers: { ...headers, ...headersOf(found), ...noStore, "content-type": "application/problem+json" },
  });

/** A problem for a person who sent a native form: a page, with a link back to the form. */
function problemPage(found: Problem, request: Request): Response {
  const place = { back: refererPath(request), framed: isFramed(new URL(request.url).pathname) };
  const response = pageResponse(writeErrorPage(found, place), found.status);
  for (const [name, value] of Object.entries(headersOf(found))) response.headers.set(name, value);
  return response;
}

/** A request that passed the checks. */
export type Call<Params> = { request: Request; params: Params; caller: Caller };

/** A route handler as Next calls it. */
export type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

type Answers = { problem: (problem: Problem, request: Request) => Response };

/** How problems are answered: to programs, or to people who sent a native form. */
export const answers = {
  json: { problem: (found) => problemResponse(found) },
  page: { problem: problemPage },
} satisfies Record<string, Answers>;

/** How large a body may be, in bytes, and the response to a larger one if a problem is not enough. */
type Bounds<Params> = {
  bodyLimit?: number | undefined;
  tooLarge?: ((params: Params) => Response) | undefined;
};

/** When to try again if the database stores nothing, in seconds. */
const outageWait = 2;

/**
 * The wrapper of every handler: it checks the origin, limits the body, identifies the caller, and gives every error one
 * shape. `run` returns a problem for every fault that a request can have; anything that it throws is a bug of ours, and
 * is logged and answered as such.
 */
export function handle<Params = unknown>(
  answer: Answers,
  run: (call: Call<Params>) => Promise<Response | Problem>,
  { bodyLimit, tooLarge }: Bounds<Params> = {},
): Handler<Params> {
  return async (request, context) => {
    if (!isOwnRequest(request)) return answer.problem(problem("foreign_origin"), request);
    try {
      if (isInvalidFrame(new URL(request.url).pathname)) return answer.problem(problem("not_found"), request);
      const capped = await capBody(request, bodyLimit);
      const params = await context.params;
      if (capped === undefined) {
        return tooLarge?.(params) ?? answer.problem(problem("body_too_large"), request);
      }
      const outcome = await run({ request: capped, params, caller: identifyRequest(request) });
      return outcome instanceof Response ? stayInFrame(outcome, request) : answer.problem(outcome, request);
    } catch (error) {
      if (isOrphan(error)) {
        log.warn("deleted_meanwhile", { method: request.method, ...describeError(error) });
        return answer.problem(problem("not_found"), request);
      }
      const outage = findOutage(error);
      if (outage !== null) {
        log.error("not_stored", { method: request.method, reason: outage });
        return answer.problem(problem("unavailable", { retryAfter: outageWait }), request);
      }
      log.error("handler_failed", { method: request.method, ...describeError(error) });
      return answer.problem(problem("internal_error"), request);
    }
  };
}

/** Counts each of these once; returns the problem to answer with if one of them was too often. */
export async function limitRate(...counts: Count[]): Promise<Problem | null> {
  const retryAfter = await consume(...counts);
  return retryAfter === null ? null : problem("too_many_requests", { retryAfter });
}
