import "server-only";
import { escapeHtml } from "@/features/embed/escape-html";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";
import type { Problem } from "./problem";
import { writeLink, writePage } from "./write-page";

type Place = {
  /** Where the form stood, where that is known. */
  back: string | undefined;
  /** Whether another site frames the page, where the rest of ours cannot be shown. */
  framed: boolean;
};

/** The page for a form that could not be accepted. It says nothing of what was sent. */
export function writeErrorPage({ title }: Problem, { back, framed }: Place): string {
  const { explanation, back: backText, home } = messages[defaultLocale].errors.page;
  const ways =
    back === undefined
      ? writeLink("/", home, "button", framed)
      : `${writeLink(back, backText, "button")} ${writeLink("/", home, "button button--plain", framed)}`;
  return writePage(title, `<p>${escapeHtml(explanation)}</p>\n<p class="row">${ways}</p>`);
}
