import type { Outcome } from "@wellread/assessment";
import { questionIdSchema } from "@wellread/content";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { messages } from "@/i18n/messages";
import { StudentCells } from "./student-table";

const question = questionIdSchema.parse("q-0000000000001");

/** What one cell shows, and what it says. */
function read(outcome: Outcome, points: number) {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <StudentCells cells={[{ question, outcome, points, uncorrected: points, kept: false }]} />
    </NextIntlClientProvider>,
  );
  const [, sign = "", said = ""] =
    /aria-hidden="true"[^>]*>([^<]*)<.*visually-hidden">([^<]*)</.exec(html) ?? [];
  return { sign, said };
}

it("each outcome has a sign of its own, so that a missing answer does not look wrong", () => {
  const signs = [read("right", 1), read("partly", 0.5), read("wrong", 0), read("unanswered", 0)];
  expect(new Set(signs.map(({ sign }) => sign)).size).toBe(4);
});

it("an outcome that earned part of a point has a sign that is not a number, and words that say how much", () => {
  const third = read("partly", 1 / 3);
  expect(third.sign).toBe(read("partly", 2 / 3).sign);
  expect(third.sign).not.toMatch(/[\p{N}]/u);
  expect(third.said).toBe("Question 1: partly right, 0.33 of 1 point");
  expect(read("right", 1).said).toBe("Question 1: right");
});
