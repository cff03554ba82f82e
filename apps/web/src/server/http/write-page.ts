import "server-only";
import { escapeHtml } from "./escape-html";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";

/** Where the sheet of these pages stands. */
export const siteSheet = "/site.css";

/** A link that looks like `look`; in a window of its own where another site frames the page. */
export const writeLink = (href: string, text: string, look: string, framed = false): string => {
  const place = framed ? ' target="_blank" rel="noopener noreferrer"' : "";
  return `<a class="${look}" href="${escapeHtml(href)}"${place}>${escapeHtml(text)}</a>`;
};

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
