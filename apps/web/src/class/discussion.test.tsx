import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { messages } from "@/i18n/messages";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { finish } from "@/testing/take";
import { Discuss } from "./discussion";
import { Items } from "./item-analysis";
import { loadClassResults } from "./results.server";

/** A part of the page as text, with plain apostrophes. */
const inWords = (part: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      {part}
    </NextIntlClientProvider>,
  ).replaceAll("&#x27;", "'");

/** What a teacher sees for a class of one student who answered nothing. */
async function teach() {
  const made = await assign({ interactions: ["inline-choice"], questions: 2 });
  const { visitor, attempt } = await take(made.code, "Mira");
  await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
  const results = await loadClassResults(made.id, ownerOfVisitor(made.teacher));
  if (results === null) throw new Error("no results");
  return {
    discuss: results.statistics.discuss,
    said: inWords(<Discuss article={results.article} statistics={results.statistics} />),
    items: inWords(<Items results={results} />),
  };
}

describeEachDatabase("questions to discuss", () => {
  it("show what a discussion needs: the sentence with gaps, the right answer, and its place in the article", async () => {
    const { discuss, said, items } = await teach();
    expect(discuss.length).toBeGreaterThan(0);
    for (const { shown, why } of discuss) {
      if (shown.interaction !== "inline-choice") throw new Error("asked for gaps");
      const [opening = ""] = shown.statement.split("{");
      const [gap] = shown.options;
      const choices = gap?.options.map(({ text }) => text).join(" | ") ?? "";
      for (const html of [said, items]) expect(html).toContain(`${opening}<span`);
      for (const html of [said, items]) expect(html).toContain(choices);
      expect(why.length).toBeGreaterThan(0);
      for (const { text, paragraphs } of why) {
        expect(said).toContain(text);
        for (const paragraph of paragraphs) expect(said).toContain(`/articles/will-of-victory#${paragraph}`);
      }
    }
    expect(said).toContain("Right answer");
  });

  it("say that nobody answered, and never that something was “left open”", async () => {
    const { said } = await teach();
    expect(said).toContain("Nobody answered it.");
    expect(said).not.toContain("left open");
  });

  it("show a question as it was shown to a student who could make the most frequent mistake", async () => {
    const made = await assign({ variant: "per-student", interactions: ["choice"], questions: 3 });
    for (const name of ["Mira", "Noor", "Ali", "Sami", "Kim"]) {
      const { visitor, attempt } = await take(made.code, name);
      await finish(visitor, attempt);
    }
    const results = await loadClassResults(made.id, ownerOfVisitor(made.teacher));
    const mistaken =
      results?.statistics.discuss.filter(({ favourite }) => favourite?.kind === "option") ?? [];
    // A sibling may be answered in another way.
    const choices = mistaken.flatMap(({ shown, label }) =>
      shown.interaction === "choice" ? [{ options: shown.options, label }] : [],
    );
    expect(choices.length).toBeGreaterThan(0);
    for (const { options, label } of choices)
      expect(options.map(({ text }) => text)).toContain(label?.optionText);
  });
});
