import "server-only";
import { escapeHtml } from "@/features/embed/escape-html";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";
import type { Problem } from "./problem";

/** Where the sheet of these pages stands. */
export const siteSheet = "/site.css";

const link = (href: string, text: string, look: string, framed = false): string => {
  const place = framed ? ' target="_blank" rel="noopener noreferrer"' : "";
  return `<a class="${look}" href="${escapeHtml(href)}"${place}>${escapeHtml(text)}</a>`;
};

type Place = {
  /** Where the form stood, where that is known. */
  back: string | undefined;
  /** Whether another site frames the page, where the rest of ours cannot be shown. */
  framed: boolean;
};

/**
 * A small page of its own for a form that could not be accepted: a handler cannot render the site's pages. It
 * says nothing of what was sent.
 */
export function writeErrorPage({ title }: Problem, { back, framed }: Place): string {
  const { errors, shell } = messages[defaultLocale];
  const { explanation, back: backText, home } = errors.page;
  const ways =
    back === undefined
      ? link("/", home, "button", framed)
      : `${link(back, backText, "button")} ${link("/", home, "button button--plain", framed)}`;
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
