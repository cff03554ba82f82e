import { importQuestions } from "@wellread/formats/import";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { defaultLocale, messages } from "@/i18n/messages";
import { AddedNotice } from "./own-questions";

const report = (file: string): string => {
  const { problems } = importQuestions(new TextEncoder().encode(file));
  const added = { added: [], known: 0, beyond: 0, problems: [...problems], problemCount: problems.length };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={defaultLocale} messages={messages[defaultLocale]} timeZone="UTC">
      <AddedNotice added={added} />
    </NextIntlClientProvider>,
  );
};

const wordsOf = (html: string): string => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

it("questions that are left out are distinguished from those that are added with a change", () => {
  const words = wordsOf(report("Who? {=Ann ~%50%Bob ~Cid}\n\nTell us more. {}\n\nWhich? {=a ~b}"));
  const [, leftOut = "", changed = ""] = /Left out (.+) Taken with a difference (.+)/.exec(words) ?? [];
  expect(leftOut).toContain("Line 3");
  expect(leftOut).toContain("cannot be asked here: essay.");
  expect(changed).toMatch(/^Line 1 .*Who\?/);
  expect(words).not.toContain("Which?");
});

it("there is one heading if there is one kind of problem", () => {
  expect(report("only words")).toContain("Why reading stopped");
  expect(report("only words")).not.toContain("Left out");
});

const moodle = (type: string) =>
  wordsOf(
    report(`<quiz><question type="${type}"><questiontext><text>Who?</text></questiontext></question></quiz>`),
  );

it("known kinds have plain names, an unknown kind of another tool has its own, and a missing kind has none", () => {
  expect(moodle("ddwtos")).toContain("words dragged into a text");
  expect(moodle("stack")).toContain("cannot be asked here: stack.");
  expect(moodle("toString")).toContain("toString.");
  expect(moodle("")).toContain("none is given");
});
