import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messages } from "@/i18n/messages";
import { StudentState } from "./live-state";
import { studentProgressSchema } from "./progress.server";

const at = "2026-03-01T10:00:00.000Z";

const student = studentProgressSchema.parse({
  id: "a".repeat(22),
  number: 1,
  nickname: "Mira",
  joinedAt: at,
  seenAt: at,
  extraMinutes: 15,
  attemptsStarted: 1,
  attempt: {
    id: "x".repeat(22),
    number: 1,
    startedAt: at,
    submittedAt: null,
    deadlineAt: null,
    lateAt: null,
    endedBy: null,
    answered: 2,
    cells: ["answered", "marked", "empty"],
  },
});

const words = (change: object): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <StudentState student={{ ...student, ...change }} />
    </NextIntlClientProvider>,
  ).replaceAll(/<\/?span>/g, "");

test("the live page, which is projected, shows how far a student is but not who has extra time", () => {
  expect(words({})).toBe("2 of 3");
});

test("the page distinguishes a student who deleted the attempt from one who has not started", () => {
  expect(words({ attempt: null })).toBe("deleted their attempt");
  expect(words({ attempt: null, attemptsStarted: 0 })).toBe("not started");
});
