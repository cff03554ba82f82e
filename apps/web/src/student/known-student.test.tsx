import { defaultAssignmentSettings } from "@wellread/assessment";
import { articleIdSchema } from "@wellread/content";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messages } from "@/i18n/messages";
import { type JoinView, joinViewSchema, knownStudentSchema } from "@/model/student";
import { KnownStudent } from "./known-student";

const {
  title,
  article,
  topics,
  reading,
  allowedNames: _names,
  extraTime: _time,
  interactions: _interactions,
  levels: _levels,
  variant: _variant,
  cap: _cap,
  shuffleOptions: _shuffle,
  ownKeys: _ownKeys,
  ...settings
} = defaultAssignmentSettings(articleIdSchema.parse("will-of-victory"), [], "A quiz");

const view = joinViewSchema.parse({
  ...settings,
  assignment: { id: "a".repeat(22), title, article, topics, reading },
  code: "CCCCCC",
  releasedWhen: "on-submission",
  namesListed: false,
  ownKeysWithheld: false,
  keptDays: 180,
  refusal: null,
  removed: false,
  student: null,
});

const at = "2026-03-01T10:00:00.000Z";
const attempt = (number: number) => ({
  id: String(number).repeat(22),
  number,
  startedAt: at,
  submittedAt: at,
  deadlineAt: null,
});

/** What a returning student with these attempts reads. */
const read = (numbers: number[], attemptsLeft: number | null, change: Partial<JoinView> = {}): string => {
  const student = knownStudentSchema.parse({
    id: "m".repeat(22),
    number: 1,
    nickname: "Mira",
    personalCode: "34679CDF",
    attempts: numbers.map(attempt),
    attemptsStarted: 1,
    attemptsLeft,
  });
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <KnownStudent view={{ ...view, ...change }} student={student} goOn={null} />
    </NextIntlClientProvider>,
  );
  return html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
};

test("anyone who deleted the only attempt is told what is kept, and nothing about answers or a code", () => {
  const text = read([], 0);
  expect(text).toContain("You deleted what you had answered. Your teacher still sees your name.");
  expect(text).not.toContain("answers are kept");
  expect(text).not.toContain("personal code");
  expect(text).not.toContain("3467");
});

test("anyone who may start again sees the code, and reads that a later attempt never counts as the first", () => {
  const first = read([], null, { attempts: null, counts: "first" });
  expect(first).toContain("3467");
  expect(first).toContain("Only your first attempt counts, and you deleted it. A later one does not count.");
  expect(read([2], 1, { attempts: 3, counts: "first" })).toContain("A later one does not count.");
  expect(read([2], 1, { attempts: 3, counts: "best" })).not.toContain("does not count");
  expect(read([1], 1, { attempts: 3, counts: "first" })).not.toContain("does not count");
});

test("anyone with an attempt is told that it is kept", () => {
  expect(read([1], 0)).toContain("answers are kept. The personal code opens them again.");
});
