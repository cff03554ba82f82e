import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";
import type { Problem } from "./problem";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

/**
 * A small page of its own for a form that could not be accepted: a handler cannot render the site's pages. It
 * says nothing of what was sent.
 */
export function writeErrorPage({ title }: Problem): string {
  const { explanation, home } = messages[defaultLocale].errors.page;
  return `<!doctype html>
<html lang="${defaultLocale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(explanation)}</p>
<p><a href="/">${escapeHtml(home)}</a></p></main></body>
</html>
`;
}
