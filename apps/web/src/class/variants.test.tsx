import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { messages } from "@/i18n/messages";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { finish } from "@/testing/take";
import { Discuss } from "./discussion";
import { Items } from "./item-analysis";
import { loadClassResults } from "./results.server";

const names = Array.from({ length: 40 }, (_, at) => `Student ${at + 1}`);

/**
 * The results of a class whose questions differ from student to student. Which of five variants each is given
 * is random: four students all get the same in one class of 125, so more students join until two differ.
 */
async function teach() {
  const made = await assign({ variant: "per-student" });
  const asked = new Set<string>();
  for (const [at, name] of names.entries()) {
    if (at >= 4 && asked.size > 1) break;
    const { visitor, attempt } = await take(made.code, name);
    await finish(visitor, attempt);
    asked.add(attempt.questions.map(({ id }) => id).join(" "));
  }
  const results = await loadClassResults(made.id, ownerOfVisitor(made.teacher));
  if (results === null) throw new Error("no results");
  return results;
}

describeEachDatabase("results of questions that differ from student to student", () => {
  it("have a section for each variant, and links that lead to it", async () => {
    const results = await teach();
    const { items } = results.statistics;
    const places = new Set(items.map(({ number }) => number));
    expect(items.length, "some place was filled by several questions").toBeGreaterThan(places.size);
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
        <Discuss article={results.article} statistics={results.statistics} />
        <Items results={results} />
      </NextIntlClientProvider>,
    );
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toHaveLength(results.statistics.discuss.length);
    for (const [at, { question }] of results.statistics.discuss.entries()) {
      expect(links[at]).toContain(question);
      expect(ids).toContain(links[at]);
    }
    const own = new Set<string>(results.questions.map(({ id }) => id));
    const variants = items.filter(({ question }) => !own.has(question));
    expect(variants.every(({ isVariant }) => isVariant)).toBe(true);
    expect(html.match(/Variant of question \d+/g)?.length).toBeGreaterThanOrEqual(variants.length);
  });
});
