import "server-only";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";
import type { Problem } from "./problem";

/** Where the sheet of these pages stands. */
export const siteSheet = "/site.css";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

const link = (href: string, text: string, look: string): string =>
  `<a class="${look}" href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

/**
 * A small page of its own for a form that could not be accepted: a handler cannot render the site's pages. It
 * says nothing of what was sent. `back` is where the form stood, where that is known.
 */
export function writeErrorPage({ title }: Problem, back?: string): string {
  const { errors, shell } = messages[defaultLocale];
  const { explanation, back: backText, home } = errors.page;
  const ways =
    back === undefined
      ? link("/", home, "button")
      : `${link(back, backText, "button")} ${link("/", home, "button button--plain")}`;
  return `<!doctype html>
<html lang="${defaultLocale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${escapeHtml(shell.product)}</title>
<link rel="stylesheet" href="${siteSheet}"></head>
<body><main id="content" class="page page--form stack"><p class="kicker">${escapeHtml(shell.product)}</p>
<h1>${escapeHtml(title)}</h1><p>${escapeHtml(explanation)}</p>
<p class="row">${ways}</p></main></body>
</html>
`;
}
