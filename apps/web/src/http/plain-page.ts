import "server-only";
import { createTranslator } from "next-intl";
import { isFramed } from "@/addresses";
import { defaultLocale, siteMessages } from "@/i18n/messages";
import { minutesToWait } from "@/limits/limits";
import { refererPath } from "./origin";
import { type Problem, problemSchema } from "./problem";

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
export const siteSheet = "/site.css";

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
export const problemResponse = (problem: Problem, headers: Record<string, string> = {}): Response =>
  Response.json(problemSchema.parse(problem), {
    status: problem.status,
    headers: { ...headers, ...headersOf(problem), ...noStore, "content-type": "application/problem+json" },
  });

/** A problem for a person who sent a native form: a page, with a link back to the form. */
export function problemPage(problem: Problem, request: Request): Response {
  const place = { back: refererPath(request), framed: isFramed(new URL(request.url).pathname) };
  const response = pageResponse(writeErrorPage(problem, place), problem.status);
  for (const [name, value] of Object.entries(headersOf(problem))) response.headers.set(name, value);
  return response;
}
