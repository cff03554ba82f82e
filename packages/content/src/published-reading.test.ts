import { describe, expect, it } from "vitest";
import { riverWatch } from "../fixtures/river-watch.ts";
import { articleFolderSchema } from "./article-folder.ts";
import { articles } from "./articles/index.ts";
import { reading } from "./articles/will-of-victory/reading.ts";
import { generateBank, toPublicBank } from "./generate-bank.ts";
import { findTerms } from "./glossary.ts";
import { publishArticle } from "./published-article.ts";
import { publishReadings } from "./published-reading.ts";

const [full, plain] = publishReadings(riverWatch, "en");
const bank = generateBank(riverWatch, "en");
const banks = [{ bank, publicBank: toPublicBank(bank) }];
const sentencesOf = (id: string) => full?.paragraphs.find((each) => each.id === id)?.sentences ?? [];

describe("a published reading", () => {
  it("is there for each level, full first", () => {
    expect([full?.level, plain?.level]).toEqual(["full", "plain"]);
    expect(full?.article).toBe("river-watch");
  });

  it("says whose word each sentence is, and what a speaker is called", () => {
    expect(sentencesOf("p2").map(({ speaker }) => speaker)).toEqual([
      undefined,
      "Ada Holm",
      "Ada Holm",
      "Ada Holm",
    ]);
    expect(sentencesOf("p2")[0]?.voice).toEqual({ kind: "article" });
    expect(sentencesOf("p5")[0]).toMatchObject({
      voice: { kind: "unnamed", speaker: "wardens" },
      speaker: "Unnamed wardens",
    });
  });

  it("marks quotations, and hard words where a paragraph has them first", () => {
    expect(sentencesOf("p1")[0]?.parts).toEqual([
      { text: "Three " },
      { text: "crews", term: "crew" },
      { text: " act together, namely the Night Crew, the Boat Crew and the Bridge Crew." },
    ]);
    expect(sentencesOf("p2")[2]?.parts).toEqual([
      { text: "The second stage, she said, is “" },
      { text: "over", quoted: true, term: "over" },
      { text: "”." },
    ]);
  });

  it("loses no character to its parts", () => {
    for (const { folder } of [...articles, publishArticle(riverWatch, banks)])
      for (const { paragraphs } of publishReadings(folder, "en"))
        for (const { text, parts } of paragraphs.flatMap(({ sentences }) => sentences))
          expect(parts.map((part) => part.text).join("")).toBe(text);
  });

  it("brings the hard words that it uses, and no others", () => {
    expect(Object.keys(full?.glossary ?? {})).toEqual(["bank", "crew", "over"]);
    const dry = structuredClone(riverWatch);
    const readings = dry.readings.map((each) => ({
      ...each,
      paragraphs: each.paragraphs.filter(({ id }) => id === "p3"),
    }));
    expect(publishReadings({ ...dry, readings }, "en")[0]?.glossary).toEqual({});
  });
});

describe("an article that nobody has retold", () => {
  const untold = { ...riverWatch, readings: [] };

  it("has no reading, and is published all the same", () => {
    expect(publishReadings(untold, "en")).toEqual([]);
    expect(publishReadings(riverWatch, "xx")).toEqual([]);
    expect(publishArticle(untold, banks).inLocales[0].readings).toEqual([]);
    expect(publishArticle(riverWatch, banks).inLocales[0].readings).toHaveLength(2);
  });

  it("needs neither readings nor a glossary in its folder", () => {
    const { readings: _, ...folder } = riverWatch;
    const { glossary: __, ...english } = riverWatch.wording["en"] ?? {};
    const parsed = articleFolderSchema.parse({ ...folder, wording: { en: english } });
    expect(parsed.readings).toEqual([]);
    expect(parsed.wording["en"]?.glossary).toEqual({});
  });
});

it("a folder has one reading for each locale and level", () => {
  const readings = [...riverWatch.readings, ...riverWatch.readings.slice(0, 1)];
  expect(() => articleFolderSchema.parse({ ...riverWatch, readings })).toThrow("one reading for each");
});

it("the package's entry has what the register has", () => {
  const victory = articles.find(({ folder }) => folder.article.id === "will-of-victory");
  expect([reading.full, reading.plain]).toEqual(victory?.inLocales[0].readings);
});

describe("findTerms", () => {
  const glossary = {
    cell: { word: "cell", forms: ["cells"], meaning: "a room", otherSenses: [] },
    "sleeper-cell": { word: "sleeper cell", forms: ["sleeper cells"], meaning: "a group", otherSenses: [] },
  };
  const found = (text: string) =>
    findTerms(text, glossary).map(({ term, start, end }) => `${term}: ${text.slice(start, end)}`);

  it("finds whole words in any case, the longer before one within it", () => {
    expect(found("Sleeper cells hide in cells.")).toEqual(["sleeper-cell: Sleeper cells", "cell: cells"]);
    expect(found("A cellar, a half-cell and a stem-cells test.")).toEqual([]);
  });

  it("finds nothing without a glossary", () => {
    expect(findTerms("Sleeper cells hide.", {})).toEqual([]);
  });
});
