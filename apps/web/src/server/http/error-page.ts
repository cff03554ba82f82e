import "server-only";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";
import type { Problem } from "./problem";
import { escapeHtml, writeLink, writePage } from "./write-page";

/**
 * The page for a form that could not be accepted. It says nothing of what was sent. `back` is where the form stood,
 * where that is known.
 */
export function writeErrorPage({ title }: Problem, back?: string): string {
  const { explanation, back: backText, home } = messages[defaultLocale].errors.page;
  const ways =
    back === undefined
      ? writeLink("/", home, "button")
      : `${writeLink(back, backText, "button")} ${writeLink("/", home, "button button--plain")}`;
  return writePage(title, `<p>${escapeHtml(explanation)}</p>\n<p class="row">${ways}</p>`);
}
