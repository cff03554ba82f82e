import "server-only";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";

/** Where the sheet of these pages stands. */
export const siteSheet = "/site.css";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

/** A link that looks like `look`. */
export const writeLink = (href: string, text: string, look: string): string =>
  `<a class="${look}" href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

/** A small page of its own, for a form's answer: a handler cannot render the site's pages. `body` is HTML. */
export function writePage(title: string, body: string): string {
  const { product } = messages[defaultLocale].shell;
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

/** The answer that holds such a page. It is for this browser alone, and kept nowhere. */
export const pageResponse = (html: string, status: number): Response =>
  new Response(html, {
    status,
    headers: { "cache-control": "private, no-store", "content-type": "text/html; charset=utf-8" },
  });
