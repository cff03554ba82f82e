import { isFramed } from "@/addresses";
import { answers, escapeHtml, handle, pageResponse, writeLink, writePage } from "@/http/handle";
import { siteMessages } from "@/i18n/messages";

/**
 * The page that `scripts/show-failure.ts` shows in place of one that broke. It needs nothing that could be broken as
 * well.
 */
export const GET = handle(answers.page, async ({ request }) => {
  const { error } = siteMessages.shell;
  const { home } = siteMessages.errors.page;
  const framed = isFramed(new URL(request.url).pathname);
  // An empty address stands for the page that broke.
  const ways = `${writeLink("", error.retry, "button")} ${writeLink("/", home, "button button--plain", framed)}`;
  const body = `<p>${escapeHtml(error.body)}</p>\n<p class="row">${ways}</p>`;
  return pageResponse(writePage(error.title, body), 500);
});
