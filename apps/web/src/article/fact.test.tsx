import { factSchema } from "@wellread/content";
import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messages } from "@/i18n/messages";
import { viewArticle } from "./article-view";
import { FactsTable } from "./facts-table";
import { Timeline } from "./timeline";

const view = viewArticle(willOfVictory, "en");
const told = factSchema.parse(willOfVictory.facts.find(({ locators }) => locators.length > 1));
const only = { ...view, folder: { ...view.folder, facts: [told] } };

const linksOf = (part: ReactNode): string[] => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      {part}
    </NextIntlClientProvider>,
  );
  return [...html.matchAll(/href="\/articles\/[^"#]+#([^"]+)"/g)].map(([, paragraph]) => paragraph ?? "");
};

test("a fact that rests on two paragraphs shows both, its own first", () => {
  expect(told.locators.map(({ paragraph }) => paragraph)).toEqual(["p1", "t"]);
  expect(linksOf(<FactsTable view={only} filter={{ voice: undefined, topic: undefined }} />)).toEqual([
    "p1",
    "t",
  ]);
  expect(linksOf(<Timeline view={only} />)).toEqual(["p1", "t"]);
});
