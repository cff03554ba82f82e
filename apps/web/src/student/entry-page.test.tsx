import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { writeErrorPage } from "@/http/handle";
import { problem } from "@/http/problem";
import { messages } from "@/i18n/messages";
import { WaitPage } from "./entry-page";

const render = (page: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      {page}
    </NextIntlClientProvider>,
  );

test("a code that has to wait is not called wrong, and the page says how long", () => {
  const html = render(<WaitPage minutes={7} isTurn={false} />);
  expect(html).toContain("Try again in 7 minutes.");
  expect(html).toContain("Your code may well be right.");
});

test("the error page of a form that was sent too often says how long to wait too", () => {
  const page = writeErrorPage(problem("too_many_requests", { retryAfter: 540 }), {
    back: "/",
    framed: false,
  });
  expect(page).toContain("You can try again in 9 minutes.");
});
