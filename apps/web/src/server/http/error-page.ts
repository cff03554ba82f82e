import "server-only";
import { createTranslator } from "next-intl";
import { minutesToWait } from "@/features/join/minutes-to-wait";
import { escapeHtml } from "./escape-html";
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

const t = createTranslator({ locale: defaultLocale, messages: messages[defaultLocale] });

/** The page for a form that could not be accepted. It says nothing of what was sent. */
export function writeErrorPage({ title, retryAfter }: Problem, { back, framed }: Place): string {
  const { explanation, back: backText, home } = messages[defaultLocale].errors.page;
  const minutes = minutesToWait(retryAfter);
  const wait = minutes === null ? "" : ` ${t("errors.page.wait", { minutes })}`;
  const ways =
    back === undefined
      ? writeLink("/", home, "button", framed)
      : `${writeLink(back, backText, "button")} ${writeLink("/", home, "button button--plain", framed)}`;
  return writePage(title, `<p>${escapeHtml(explanation + wait)}</p>\n<p class="row">${ways}</p>`);
}
