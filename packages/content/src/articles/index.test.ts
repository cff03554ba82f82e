import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generateBank, toPublicBank } from "../generate-bank.ts";
import { riverWatch } from "../../fixtures/river-watch.ts";
import { articleIn, publishArticle } from "../published-article.ts";
import { willOfVictory } from "./will-of-victory/index.ts";
import { articles } from "./index.ts";

const banksOf = (folder: typeof riverWatch) => {
  const bank = generateBank(folder, "en");
  return { bank, publicBank: toPublicBank(bank) };
};

it("the register has every article that has a folder, each once", () => {
  const folders = globSync("*/index.ts", { cwd: import.meta.dirname }).map((path) => join(path, ".."));
  expect(articles.map(({ folder }) => folder.article.id).toSorted()).toEqual(folders.toSorted());
});

it("an article is found with its wording, banks and annotations in each locale, and in its own language elsewhere", () => {
  for (const article of articles) {
    const { article: source, wording, facts } = article.folder;
    expect(article.inLocales.map(({ locale }) => locale).toSorted()).toEqual(Object.keys(wording).toSorted());
    for (const one of article.inLocales) {
      expect(articleIn(article, one.locale)).toBe(one);
      expect(one.wording).toBe(wording[one.locale]);
      expect([one.bank.article, one.bank.locale]).toEqual([source.id, one.locale]);
      expect(one.publicBank.version).toBe(one.bank.version);
      expect(one.annotations.total).toBe(facts.length);
    }
    expect(articleIn(article, "xx").locale).toBe(source.language);
  }
});

it("an article that is not in src is published by its folder and the banks made from it", () => {
  const published = publishArticle(riverWatch, [banksOf(riverWatch)]);
  expect(articleIn(published, "en").bank.questions.length).toBeGreaterThan(15);
  expect(articleIn(published, "en").wording.name).toBe("River Watch");
});

it("an article is not published with the banks of another, without a bank, or with banks that do not belong together", () => {
  const river = banksOf(riverWatch);
  const [victory] = articles.map(({ inLocales }) => inLocales[0]);
  if (victory === undefined) throw new Error("there is no article");
  expect(() => publishArticle(willOfVictory, [river])).toThrow("is not of will-of-victory");
  expect(() => publishArticle(riverWatch, [])).toThrow("has no bank");
  expect(() => publishArticle(riverWatch, [{ bank: river.bank, publicBank: victory.publicBank }])).toThrow(
    "are not those of its bank",
  );
  expect(() => publishArticle({ ...riverWatch, wording: {} }, [river])).toThrow("no wording in en");
});
